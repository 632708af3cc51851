import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, Skeleton, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { type ApprovalRules, rulesQuery, saveRules } from "./settings";

/** Which changes need a second person. */
export function RulesPanel() {
  const { t } = useTranslation("settings");
  const rules = useQuery(rulesQuery);
  return (
    <Panel title={t("second.title")}>
      <p className="muted">{t("second.note")}</p>
      {rules.isError && <ErrorState error={rules.error} onRetry={() => rules.refetch()} />}
      {rules.isPending && <Skeleton active />}
      {rules.data && <RulesForm key={rules.data.version} rules={rules.data} onReload={() => rules.refetch()} />}
    </Panel>
  );
}

function RulesForm({ rules, onReload }: { rules: ApprovalRules; onReload: () => void }) {
  const { t } = useTranslation("settings");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, boolean>>();
  const { submit, pending, refusal } = useSubmit(
    form,
    (required: Record<string, boolean>) => saveRules({ required, version: rules.version }),
    (saved) => {
      client.setQueryData(rulesQuery.queryKey, saved);
      message.success(t("done"));
    },
  );
  const initial = Object.fromEntries(rules.rules.map(({ kind, required }) => [kind, required]));
  return (
    <Form form={form} layout="horizontal" initialValues={initial} onFinish={submit} style={{ maxWidth: 480 }}>
      <FormProblem refusal={refusal} onReload={onReload} />
      {rules.rules.map(({ kind, name, changeable }) => (
        <Form.Item
          key={kind}
          name={kind}
          label={name}
          valuePropName="checked"
          labelCol={{ span: 12 }}
          labelAlign="left"
          extra={changeable ? undefined : t("second.always")}
        >
          <Switch disabled={!changeable} />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit" loading={pending}>
        {t("second.save")}
      </Button>
    </Form>
  );
}
