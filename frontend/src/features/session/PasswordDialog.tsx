import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { useMe } from "@/shared/session/session";

interface Props<R> {
  title: string;
  /** What will happen, in a sentence. */
  note: string;
  danger?: boolean;
  /** Not for whoever has just proved in another way who he is. */
  passwordNeeded: boolean;
  send: (password?: string) => Promise<R>;
  onDone: (result: R) => void;
  onClose: () => void;
}

/** Asks for one's own password before something that an open screen must not do by itself. */
export function PasswordDialog<R>({ title, note, danger, passwordNeeded, send, onDone, onClose }: Props<R>) {
  const { t } = useTranslation("session");
  const me = useMe();
  const [form] = Form.useForm<{ password?: string }>();
  const { submit, pending, refusal } = useSubmit(form, ({ password }: { password?: string }) => send(password), onDone);
  return (
    <Modal
      open
      title={title}
      okText={t("common:action.confirm")}
      okButtonProps={{ danger: danger ?? false, loading: pending }}
      cancelText={t("common:action.cancel")}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{note}</p>
      {!passwordNeeded && <p>{t("factor.vouched")}</p>}
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} requiredMark={false}>
        {passwordNeeded && (
          <>
            <input type="text" name="username" autoComplete="username" value={me?.username ?? ""} readOnly hidden />
            <Form.Item
              name="password"
              label={t("password.current")}
              rules={[{ required: true, message: t("login.needPassword") }]}
            >
              <Input.Password autoComplete="current-password" maxLength={128} autoFocus />
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  );
}
