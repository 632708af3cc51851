import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { type CountySettings, SIZES, type Sizes, saveSettings, settingsQuery } from "./settings";

interface Props {
  settings: CountySettings;
  onReload: () => void;
}

export function SettingsForm({ settings, onReload }: Props) {
  const { t } = useTranslation("settings");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Sizes>();
  const send = (values: Sizes) => saveSettings({ ...values, version: settings.version });
  const { submit, pending, refusal } = useSubmit(form, send, (saved) => {
    client.setQueryData(settingsQuery.queryKey, saved);
    message.success(t("done"));
  });
  return (
    <Form form={form} layout="vertical" initialValues={settings} onFinish={submit} style={{ maxWidth: 480 }}>
      <FormProblem refusal={refusal} onReload={onReload} />
      {SIZES.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(name)}
          extra={t(`${name}Hint`)}
          rules={[{ required: true, message: t("needed") }]}
        >
          <InputNumber min={1} precision={0} suffix={t("unit")} style={{ width: 200 }} />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit" loading={pending}>
        {t("common:action.save")}
      </Button>
    </Form>
  );
}
