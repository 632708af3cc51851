import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Skeleton, Table } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { formatNumber, formatTime, orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { CheckResult } from "./CheckResult";
import { type AuditCheck, checksQuery, isRunning, startCheck } from "./checks";
import { Verdict } from "./Verdict";
import "./checks.css";
import "../words";

const CODE = /^[1-9]\d{0,17}-[0-9a-f]{16}$/;

/** Has anybody changed or removed what was recorded? Asked of the whole trail, in the background. */
export default function ChecksPage() {
  const { t } = useTranslation("audit");
  const client = useQueryClient();
  const checks = useQuery(checksQuery);
  const [form] = Form.useForm<{ code?: string }>();
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ code }: { code?: string }) => startCheck(code?.trim() ?? ""),
    () => client.invalidateQueries({ queryKey: checksQuery.queryKey }),
  );
  const [latest, ...earlier] = checks.data ?? [];
  const running = checks.data?.some(isRunning) ?? false;
  return (
    <>
      <PageHeader title={t("check.title")} note={t("check.note")} />
      <div className="checks">
        <Panel title={t("check.start")}>
          <p className="muted">{t("check.how")}</p>
          <FormProblem refusal={refusal} />
          <Form form={form} layout="vertical" onFinish={submit} requiredMark={false} style={{ maxWidth: 460 }}>
            <Form.Item
              name="code"
              label={t("check.code")}
              extra={t("check.codeHint")}
              rules={[{ pattern: CODE, message: t("check.codeRule") }]}
            >
              <Input allowClear maxLength={40} autoComplete="off" spellCheck={false} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={pending || running}>
              {t(running ? "check.running" : "check.run")}
            </Button>
          </Form>
        </Panel>
        <Panel title={t("check.latest")}>
          {checks.isPending && <Skeleton active />}
          {checks.isError && <ErrorState error={checks.error} onRetry={() => checks.refetch()} />}
          {checks.data?.length === 0 && <EmptyState text={t("check.never")} />}
          {latest && <CheckResult check={latest} />}
        </Panel>
        {earlier.length > 0 && (
          <Panel title={t("check.earlier")}>
            <Table<AuditCheck>
              rowKey="id"
              size="small"
              pagination={false}
              scroll={{ x: "max-content" }}
              dataSource={earlier}
              expandable={{
                expandedRowRender: (check) => <CheckResult check={check} />,
                rowExpandable: (check) => check.status === "DONE",
              }}
              columns={[
                { key: "at", title: t("check.askedAt"), render: (_, check) => formatTime(check.askedAt) },
                { key: "who", title: t("field.account"), render: (_, check) => orDash(check.accountName) },
                { key: "result", title: t("check.result"), render: (_, check) => <Verdict check={check} /> },
                { key: "rows", title: t("check.rows"), align: "right", render: (_, { rows }) => formatNumber(rows) },
              ]}
            />
          </Panel>
        )}
      </div>
    </>
  );
}
