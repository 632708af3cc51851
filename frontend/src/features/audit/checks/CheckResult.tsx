import { CopyOutlined } from "@ant-design/icons";
import { App, Button, Table } from "antd";
import { useTranslation } from "react-i18next";
import { useTrailNames } from "@/shared/audit/names";
import { JobProgress } from "@/shared/jobs/JobProgress";
import { formatNumber, formatTime } from "@/shared/ui/format";
import { type AuditCheck, type Finding, isRunning } from "./checks";
import { Verdict } from "./Verdict";

/** One verification: how far it is, or what it found, row by row. */
export function CheckResult({ check }: { check: AuditCheck }) {
  const { t } = useTranslation("audit");
  const names = useTrailNames();
  const { message } = App.useApp();
  if (isRunning(check)) return <JobProgress status={check.status} done={check.rows} total={check.totalRows} />;
  const place = ({ number, until }: Finding) => {
    if (number === null) return "—";
    return number === until ? t("check.one", { number }) : t("check.span", { number, until });
  };
  const when = ({ at, untilAt }: Finding) =>
    untilAt ? t("check.between", { from: formatTime(at), until: formatTime(untilAt) }) : formatTime(at);
  const copy = async () => {
    await navigator.clipboard.writeText(check.code ?? "");
    message.success(t("check.copied"));
  };
  return (
    <section className="check-result" aria-label={t("check.result")}>
      <p className="check-verdict">
        <Verdict check={check} />
      </p>
      {check.status === "DONE" && (
        <p>
          {t("check.summary", {
            time: formatTime(check.finishedAt),
            rows: formatNumber(check.rows),
            first: check.firstNumber,
            last: check.lastNumber,
          })}
          {(check.firstNumber ?? 1) > 1 && ` ${t("check.pruned")}`}
        </p>
      )}
      {check.findings.length > 0 && (
        <Table<Finding>
          rowKey={(finding) => `${finding.kind}-${finding.number}-${finding.entryId}`}
          size="small"
          pagination={false}
          scroll={{ x: "max-content" }}
          dataSource={check.findings}
          columns={[
            { key: "kind", title: t("check.what"), render: (_, { kind }) => t(`check.kind.${kind}`) },
            { key: "place", title: t("check.place"), render: (_, finding) => place(finding) },
            { key: "entry", title: t("check.entry"), render: (_, { entryId }) => entryId ?? "—" },
            { key: "when", title: t("check.when"), render: (_, finding) => when(finding) },
            {
              key: "action",
              title: t("field.action"),
              render: (_, { action }) => (action ? names.action(action) : "—"),
            },
          ]}
        />
      )}
      {check.code && (
        <div className="check-code">
          <span>{t("check.code")}</span> <code>{check.code}</code>
          {window.isSecureContext && (
            <Button size="small" icon={<CopyOutlined />} onClick={copy}>
              {t("check.copy")}
            </Button>
          )}
          <p className="muted">{t("check.keep")}</p>
        </div>
      )}
    </section>
  );
}
