import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Flex, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "@/shared/api/client";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { PasswordHints } from "@/shared/session/PasswordHints";
import { isAcceptable, ownerOf } from "@/shared/session/passwordRules";
import { meQuery, useMe } from "@/shared/session/session";
import { Hills } from "./Hills";
import "./login.css";

interface Values {
  currentPassword: string;
  newPassword: string;
  again: string;
}

/** Changing one's own password; unavoidable after a one-time password. */
export default function PasswordPage() {
  const { t } = useTranslation("session");
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const typed = Form.useWatch("newPassword", form) ?? "";
  const username = me?.username ?? "";
  const owner = me ? ownerOf(me) : { username, administrator: false };
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ currentPassword, newPassword }: Values) =>
      api.POST("/session/password", { body: { currentPassword, newPassword } }),
    () => {
      if (me) client.setQueryData(meQuery.queryKey, { ...me, mustChangePassword: false });
      client.invalidateQueries({ queryKey: meQuery.queryKey });
      message.success(t("password.done"));
      navigate("/", { replace: true });
    },
  );
  return (
    <div className="login">
      <Hills countyName={me?.countyName ?? ""} />
      <main className="login-side">
        <div className="login-box">
          <h1>{t("password.title")}</h1>
          <p className="muted">{t(me?.mustChangePassword ? "password.forced" : "password.hint")}</p>
          <FormProblem refusal={refusal} />
          <Form form={form} layout="vertical" size="large" requiredMark={false} onFinish={submit}>
            <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
            <Form.Item
              name="currentPassword"
              label={t(me?.mustChangePassword ? "password.oneTime" : "password.current")}
              rules={[{ required: true, message: t("login.needPassword") }]}
            >
              <Input.Password autoComplete="current-password" maxLength={128} autoFocus />
            </Form.Item>
            <Form.Item
              name="newPassword"
              label={t("password.new")}
              extra={<PasswordHints password={typed} owner={owner} />}
              rules={[
                { required: true, message: t("login.needPassword") },
                {
                  validator: async (_rule, value) => {
                    if (value && !isAcceptable(value, owner)) throw new Error(t("password.weak"));
                  },
                },
              ]}
            >
              <Input.Password autoComplete="new-password" maxLength={128} />
            </Form.Item>
            <Form.Item
              name="again"
              label={t("password.again")}
              dependencies={["newPassword"]}
              rules={[
                { required: true, message: t("password.needAgain") },
                {
                  validator: async (_rule, value) => {
                    if (value && value !== form.getFieldValue("newPassword")) throw new Error(t("password.differs"));
                  },
                },
              ]}
            >
              <Input.Password autoComplete="new-password" maxLength={128} />
            </Form.Item>
            <Flex gap={8}>
              <Button type="primary" htmlType="submit" loading={pending} block>
                {t("password.submit")}
              </Button>
              {!me?.mustChangePassword && <Button onClick={() => navigate(-1)}>{t("common:action.cancel")}</Button>}
            </Flex>
          </Form>
        </div>
      </main>
    </div>
  );
}
