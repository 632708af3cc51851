import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Checkbox, Flex, InputNumber, Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { previewGrouping } from "../api";
import type { Board, Grouping } from "../types";
import { GroupingResult } from "./GroupingResult";
import type { BoardControl } from "./useBoard";

interface Props {
  board: Board;
  onApply: BoardControl["group"];
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
  const [applying, setApplying] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const preview = useMutation({ mutationFn: () => previewGrouping(board.village.code, grouping) });
  const change = (patch: Partial<Grouping>) => {
    setGrouping({ ...grouping, ...patch });
    setRefusal(null);
    preview.reset();
  };
  const look = () => {
    setRefusal(null);
    preview.mutate();
  };
  const result = preview.data;
  const stale = refusal !== null && asProblem(refusal).code === "stale";
  const apply = async () => {
    setRefusal(null);
    setApplying(true);
    const done = await onApply({ ...grouping, mark: result?.mark }, setRefusal);
    setApplying(false);
    if (done) onClose();
  };
  return (
    <Modal
      open
      width={820}
      title={t("grouping.title", { name: board.village.name })}
      onCancel={() => !applying && onClose()}
      footer={[
        <Button key="cancel" disabled={applying} onClick={onClose}>
          {t("common:action.cancel")}
        </Button>,
        <Button
          key="preview"
          loading={preview.isPending}
          type={result ? "default" : "primary"}
          disabled={applying}
          onClick={look}
        >
          {t("grouping.preview")}
        </Button>,
        <Button
          key="apply"
          type="primary"
          loading={applying}
          disabled={!result || result.grids.length === 0 || preview.isPending || stale}
          onClick={apply}
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
        {refusal !== null && (
          <Alert
            type={stale ? "warning" : "error"}
            showIcon
            role="alert"
            title={problemText(t, refusal)}
            action={
              stale && (
                <Button size="small" onClick={look}>
                  {t("grouping.again")}
                </Button>
              )
            }
          />
        )}
        {result && <GroupingResult result={result} size={grouping.size} />}
      </Flex>
    </Modal>
  );
}
