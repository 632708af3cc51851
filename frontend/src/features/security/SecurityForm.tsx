import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import {
  NUMBERS,
  roleNamesQuery,
  type SecurityRules,
  type SecuritySettings,
  saveSecurity,
  securityQuery,
} from "./security";

interface Props {
  settings: SecuritySettings;
  onReload: () => void;
}

export function SecurityForm({ settings, onReload }: Props) {
  const { t } = useTranslation("security");
  const client = useQueryClient();
  const { message } = App.useApp();
  const roles = useQuery(roleNamesQuery);
  const [form] = Form.useForm<SecurityRules>();
  const send = (values: SecurityRules) => saveSecurity({ ...values, version: settings.version });
  const { submit, pending, refusal } = useSubmit(form, send, (saved) => {
    client.setQueryData(securityQuery.queryKey, saved);
    message.success(t("done"));
  });
  return (
    <Form form={form} layout="vertical" initialValues={settings} onFinish={submit} style={{ maxWidth: 520 }}>
      <FormProblem refusal={refusal} onReload={onReload} />
      {NUMBERS.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(name)}
          extra={t(`${name}Hint`)}
          rules={[{ required: true, message: t("needed") }]}
        >
          <InputNumber min={0} precision={0} suffix={t(`${name}Unit`)} style={{ width: 200 }} />
        </Form.Item>
      ))}
      <Form.Item name="secondFactorRoles" label={t("secondFactorRoles")} extra={t("secondFactorRolesHint")}>
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          loading={roles.isPending}
          placeholder={t("nobody")}
          options={(roles.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>
        {t("common:action.save")}
      </Button>
    </Form>
  );
}
