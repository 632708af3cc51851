import { Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Board } from "../types";

interface Props {
  board: Board;
  grid: string;
  onChoose: (residentId: string | null) => void;
  onClose: () => void;
}

/** Which of the village's Party members looks after this contact grid; those without one come first. */
export function MemberDialog({ board, grid, onChoose, onClose }: Props) {
  const { t } = useTranslation("grids");
  const present = choiceOf(board, grid);
  const [chosen, setChosen] = useState(present?.value);
  const nameOf = (code: string | null) => board.grids.find((one) => one.code === code)?.name;
  const options = [...board.members]
    .sort((a, b) => Number(a.contactGridCode !== null) - Number(b.contactGridCode !== null))
    .map((member) => ({
      value: member.residentId,
      label:
        member.contactGridCode && member.contactGridCode !== grid
          ? t("board.memberBusy", { name: member.name, grid: nameOf(member.contactGridCode) ?? member.contactGridCode })
          : member.name,
    }));
  if (present && !options.some(({ value }) => value === present.value)) options.unshift(present);
  return (
    <Modal
      open
      title={t("board.memberTitle", { name: nameOf(grid) })}
      okText={t("common:action.save")}
      okButtonProps={{ disabled: chosen === present?.value }}
      onOk={() => onChoose(chosen ?? null)}
      onCancel={onClose}
    >
      <Select
        autoFocus
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        style={{ width: "100%" }}
        aria-label={t("board.member")}
        placeholder={t("board.memberHint")}
        notFoundContent={t("board.noMembers")}
        value={chosen}
        onChange={setChosen}
        options={options}
      />
    </Modal>
  );
}

/** Who serves now, also one known by name only, or who has left the village's Party members. */
function choiceOf(board: Board, grid: string) {
  const contact = board.grids.find((one) => one.code === grid)?.contactMember;
  if (!contact) return undefined;
  const known = board.members.find((member) => member.contactGridCode === grid)?.residentId;
  return { value: contact.residentId ?? known ?? `name:${contact.name}`, label: contact.name };
}
