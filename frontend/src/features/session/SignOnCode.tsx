import { SafetyOutlined } from "@ant-design/icons";
import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, ok } from "@/shared/api/client";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import type { Me } from "@/shared/session/session";

/** The provider has vouched for him; his account here has a second factor of its own. */
export function SignOnCode({ onDone }: { onDone: (me: Me) => void }) {
  const { t } = useTranslation("session");
  const [form] = Form.useForm<{ code: string }>();
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ code }: { code: string }) => ok<Me>(api.POST("/sign-on/code", { body: { code } }) as never),
    onDone,
  );
  return (
    <Form form={form} layout="vertical" size="large" requiredMark={false} onFinish={submit}>
      <p>{t("signOn.code")}</p>
      <FormProblem refusal={refusal} />
      <Form.Item
        name="code"
        label={t("login.code")}
        extra={t("login.codeHint")}
        rules={[{ required: true, message: t("login.needCode") }]}
      >
        <Input prefix={<SafetyOutlined aria-hidden />} autoComplete="one-time-code" maxLength={20} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={pending}>
        {t("login.submit")}
      </Button>
      <Link to="/login">{t("signOn.back")}</Link>
    </Form>
  );
}
