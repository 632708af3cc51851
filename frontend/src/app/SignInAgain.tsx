import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Flex, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { dropAllDrafts } from "@/shared/forms/draftStore";
import { type Credentials, firstOf, type Me, meQuery, useMe } from "@/shared/session/session";
import { endWaiting, useSignInAgain } from "./signInAgain";

interface Values {
  password: string;
  code?: string;
}

/** Over the page, which it blurs: an unattended screen shows nothing, and nothing that was typed is lost. */
export function SignInAgain() {
  const open = useSignInAgain();
  const me = useMe();
  return open && me ? <Dialog me={me} /> : null;
}

function Dialog({ me }: { me: Me }) {
  const { t } = useTranslation("app");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [asksCode, setAsksCode] = useState(false);
  const [pending, setPending] = useState(false);

  const enter = async (values: Values) => {
    setPending(true);
    setProblem(null);
    try {
      const body: Credentials = { username: me.username, ...values };
      const fresh = await ok<Me>(api.POST("/session", { body } as never) as never);
      client.setQueryData(meQuery.queryKey, fresh);
      const first = firstOf(fresh);
      endWaiting(first === null);
      if (first) location.assign(first);
    } catch (error) {
      const refused = asProblem(error);
      if (refused.code === "second-factor") setAsksCode(true);
      else setProblem(refused);
      if (refused.code === "bad-credentials") form.setFieldValue("password", "");
    } finally {
      setPending(false);
    }
  };
  const leave = () => {
    dropAllDrafts();
    client.clear();
    endWaiting(false);
    location.assign("/login");
  };
  return (
    <Modal
      open
      title={t("again.title")}
      closable={false}
      keyboard={false}
      mask={{ closable: false, blur: true }}
      zIndex={2000}
      width={420}
      footer={null}
    >
      <p>{t("again.why", { name: me.displayName })}</p>
      {problem && (
        <Alert role="alert" type="error" showIcon className="form-problem" title={problemText(t as never, problem)} />
      )}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={enter}>
        <input type="text" name="username" autoComplete="username" value={me.username} readOnly hidden />
        <Form.Item name="password" label={t("again.password")} rules={[{ required: true, message: t("again.need") }]}>
          <Input.Password autoComplete="current-password" maxLength={128} autoFocus />
        </Form.Item>
        {asksCode && (
          <Form.Item name="code" label={t("again.code")} rules={[{ required: true, message: t("again.needCode") }]}>
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={20} autoFocus />
          </Form.Item>
        )}
        <Flex gap={8} justify="space-between">
          <Button onClick={leave}>{t("again.other")}</Button>
          <Button type="primary" htmlType="submit" loading={pending}>
            {t("again.submit")}
          </Button>
        </Flex>
      </Form>
    </Modal>
  );
}
