import { Modal, type RefSelectProps, Select } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Board } from "../types";

interface Props {
  board: Board;
  count: number;
  onChoose: (to: string | null) => void;
  onClose: () => void;
}

const OUT = "out";

/** "Move to…": what dragging does, by keyboard and on a phone. */
export function WhereDialog({ board, count, onChoose, onClose }: Props) {
  const { t } = useTranslation("grids");
  const [to, setTo] = useState<string>();
  const where = useRef<RefSelectProps>(null);
  const free = (grid: Board["grids"][number]) => board.capacity - grid.households.length;
  const options = [...board.grids]
    .sort((a, b) => Number(free(b) >= count) - Number(free(a) >= count) || a.code.localeCompare(b.code))
    .map((grid) => ({
      value: grid.code,
      label: t("board.choice", {
        name: grid.name,
        count: grid.households.length,
        capacity: board.capacity,
        member: grid.contactMember?.name ?? t("board.none"),
      }),
    }));
  return (
    <Modal
      open
      title={t("board.moveTitle", { count })}
      okText={t("board.move")}
      okButtonProps={{ disabled: !to }}
      onOk={() => to && onChoose(to === OUT ? null : to)}
      onCancel={onClose}
      // The dialog itself would focus its close button, and Enter would close it.
      afterOpenChange={(open) => open && where.current?.focus()}
    >
      <Select
        ref={where}
        defaultOpen
        showSearch={{ optionFilterProp: "label" }}
        style={{ width: "100%" }}
        aria-label={t("board.where")}
        placeholder={t("board.where")}
        value={to}
        onChange={setTo}
        options={[...options, { value: OUT, label: t("board.out") }]}
      />
    </Modal>
  );
}
