import { Modal, Radio, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Change, type Choice, type ComparedField, changes, merged } from "./compare";

interface Props<V extends object> {
  fields: readonly ComparedField[];
  /** What the person saw when he began, what is stored now, and what he has typed. */
  base: V;
  current: V;
  mine: V;
  onMerge: (values: V) => void;
  onClose: () => void;
}

/** Someone else saved first: shows what he changed and lets the person choose, field by field. Nothing typed is lost. */
export function StaleDialog<V extends object>({ fields, base, current, mine, onMerge, onClose }: Props<V>) {
  const { t } = useTranslation();
  const rows = changes(fields, base, current, mine);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const choiceOf = (row: Change) => choices[row.path] ?? row.usual;
  return (
    <Modal
      open
      width={760}
      title={t("stale.title")}
      okText={t("stale.merge")}
      cancelText={t("stale.later")}
      onOk={() => onMerge(merged(rows, choices, mine))}
      onCancel={onClose}
    >
      <p>{rows.length > 0 ? t("stale.detail") : t("stale.none")}</p>
      {rows.length > 0 && (
        <Table<Change>
          rowKey="path"
          size="small"
          pagination={false}
          scroll={{ x: "max-content" }}
          dataSource={rows}
          columns={[
            { key: "label", title: t("stale.field"), dataIndex: "label" },
            { key: "before", title: t("stale.before"), dataIndex: "before" },
            {
              key: "choice",
              title: t("stale.choice"),
              render: (_, row) => (
                <Radio.Group
                  aria-label={row.label}
                  value={choiceOf(row)}
                  onChange={(event) => setChoices((now) => ({ ...now, [row.path]: event.target.value }))}
                  options={[
                    { value: "theirs", label: t("stale.theirs", { text: row.theirs }) },
                    { value: "mine", label: t("stale.mine", { text: row.mine }) },
                  ]}
                />
              ),
            },
          ]}
        />
      )}
    </Modal>
  );
}
