import { Alert, Table } from "antd";
import { useTranslation } from "react-i18next";
import { Panel } from "@/shared/ui/Panel";
import type { ImportAnswer } from "../types";

const paging = { size: "small" as const, pageSize: 20, hideOnSinglePage: true, showSizeChanger: false };

/** What an import does or has done: added, changed, and every rejected row with its number and the reason. */
export function ImportResult({ answer }: { answer: ImportAnswer }) {
  const { t } = useTranslation("regions");
  const counts = {
    added: answer.addedCount ?? answer.added.length,
    changed: answer.changedCount ?? answer.changed.length,
    rejected: answer.rejectedCount ?? answer.rejected.length,
    unchanged: answer.unchanged,
  };
  return (
    <div className="merge-step region-main">
      <Alert
        role="status"
        showIcon
        type={answer.committed ? "success" : counts.rejected > 0 ? "warning" : "info"}
        title={t(answer.committed ? "import.done" : "import.willDo", counts)}
      />
      <div className="import-columns">
        {counts.rejected > 0 && (
          <Panel title={t("import.rejected", { count: counts.rejected })}>
            <Table
              rowKey="row"
              size="small"
              pagination={paging}
              dataSource={answer.rejected}
              columns={[
                { key: "row", title: t("import.row"), dataIndex: "row", align: "right" },
                { key: "code", title: t("field.code"), dataIndex: "code" },
                { key: "message", title: t("import.why"), dataIndex: "message" },
              ]}
            />
          </Panel>
        )}
        {counts.changed > 0 && (
          <Panel title={t("import.changed", { count: counts.changed })}>
            <Table
              rowKey="code"
              size="small"
              pagination={paging}
              dataSource={answer.changed}
              columns={[
                { key: "code", title: t("field.code"), dataIndex: "code" },
                { key: "before", title: t("import.before"), dataIndex: "before" },
                { key: "name", title: t("import.after"), dataIndex: "name" },
              ]}
            />
          </Panel>
        )}
        {counts.added > 0 && (
          <Panel title={t("import.added", { count: counts.added })}>
            <Table
              rowKey="code"
              size="small"
              pagination={paging}
              dataSource={answer.added}
              columns={[
                { key: "code", title: t("field.code"), dataIndex: "code" },
                { key: "name", title: t("field.name"), dataIndex: "name" },
              ]}
            />
          </Panel>
        )}
      </div>
    </div>
  );
}
