import { Alert, Table } from "antd";
import { useTranslation } from "react-i18next";
import { formatNumber, listOf } from "@/shared/ui/format";
import type { ChangePreview } from "../types";

/** What a move or a merger takes along, before anyone confirms it. */
export function PreviewPanel({ preview }: { preview: ChangePreview }) {
  const { t } = useTranslation("regions");
  return (
    <section className="preview">
      <h3>{t("preview.title")}</h3>
      {preview.newCode && <p>{t("preview.newCode", { code: preview.newCode })}</p>}
      <Table
        rowKey="table"
        size="small"
        pagination={false}
        dataSource={preview.moves}
        columns={[
          { key: "label", title: t("preview.what"), dataIndex: "label" },
          { key: "rows", title: t("preview.rows"), dataIndex: "rows", align: "right", render: formatNumber },
        ]}
      />
      <ul className="preview-list">
        <li>{t("preview.grids", { count: preview.grids })}</li>
        <li>
          {preview.accounts.length === 0
            ? t("preview.noAccounts")
            : t("preview.accounts", {
                count: preview.accounts.length,
                names: listOf(preview.accounts.map((account) => account.displayName)),
              })}
        </li>
      </ul>
      {preview.warnings.map((warning) => (
        <Alert key={warning} type="warning" showIcon title={warning} className="form-problem" />
      ))}
    </section>
  );
}
