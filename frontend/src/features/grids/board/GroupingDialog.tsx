import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Checkbox, Flex, InputNumber, Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { previewGrouping } from "../api";
import type { Board, Grouping } from "../types";
import { GroupingResult } from "./GroupingResult";

interface Props {
  board: Board;
  onApply: (grouping: Grouping) => void;
  onClose: () => void;
}

/** Groups a village's households into contact grids: choose how, look at what would come out, then do it. */
export function GroupingDialog({ board, onApply, onClose }: Props) {
  const { t } = useTranslation("grids");
  const [grouping, setGrouping] = useState<Grouping>({
    size: board.capacity,
    by: "HOUSE_NUMBER",
    assignMembers: true,
    keepExisting: true,
  });
  const preview = useMutation({ mutationFn: () => previewGrouping(board.village.code, grouping) });
  const change = (patch: Partial<Grouping>) => {
    setGrouping({ ...grouping, ...patch });
    preview.reset();
  };
  const result = preview.data;
  return (
    <Modal
      open
      width={820}
      title={t("grouping.title", { name: board.village.name })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>,
        <Button
          key="preview"
          loading={preview.isPending}
          type={result ? "default" : "primary"}
          onClick={() => preview.mutate()}
        >
          {t("grouping.preview")}
        </Button>,
        <Button
          key="apply"
          type="primary"
          disabled={!result || result.grids.length === 0}
          onClick={() => onApply(grouping)}
        >
          {t("grouping.apply")}
        </Button>,
      ]}
    >
      <Flex vertical gap={12}>
        <Flex gap={24} wrap align="center">
          <label htmlFor="grouping-size">
            {t("grouping.size")}{" "}
            <InputNumber
              id="grouping-size"
              min={2}
              max={30}
              precision={0}
              value={grouping.size}
              onChange={(size) => change({ size: size ?? board.capacity })}
            />
          </label>
          <Radio.Group
            aria-label={t("grouping.by")}
            value={grouping.by}
            onChange={(event) => change({ by: event.target.value })}
            options={[
              { value: "HOUSE_NUMBER", label: t("grouping.byNumber") },
              { value: "LOCATION", label: t("grouping.byLocation") },
            ]}
          />
        </Flex>
        <Flex gap={24} wrap>
          <Checkbox
            checked={grouping.keepExisting}
            onChange={(event) => change({ keepExisting: event.target.checked })}
          >
            {t("grouping.keepExisting")}
          </Checkbox>
          <Checkbox
            checked={grouping.assignMembers}
            onChange={(event) => change({ assignMembers: event.target.checked })}
          >
            {t("grouping.assignMembers")}
          </Checkbox>
        </Flex>
        {!grouping.keepExisting && <Alert type="warning" showIcon title={t("grouping.anew")} />}
        {preview.isError && <Alert type="error" showIcon role="alert" title={problemText(t, preview.error)} />}
        {result && <GroupingResult result={result} size={grouping.size} />}
      </Flex>
    </Modal>
  );
}
