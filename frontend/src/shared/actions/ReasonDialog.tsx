import { Form, Input, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "../forms/FormProblem";
import { useSubmit } from "../forms/useSubmit";

interface Props<R> {
  title: string;
  /** What will happen, in a sentence. */
  children?: ReactNode;
  danger?: boolean;
  send: (reason: string) => Promise<R>;
  onDone: (result: R) => void;
  onClose: () => void;
}

/** Asks why before an audited action. Mount it when needed; it is open as long as it is mounted. */
export function ReasonDialog<R>({ title, children, danger, send, onDone, onClose }: Props<R>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const { submit, pending, refusal } = useSubmit(form, ({ reason }: { reason: string }) => send(reason.trim()), onDone);
  return (
    <Modal
      open
      title={title}
      okText={t("action.confirm")}
      okButtonProps={{ danger, loading: pending }}
      cancelText={t("action.cancel")}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      {children}
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item
          name="reason"
          label={t("reason.label")}
          rules={[{ required: true, whitespace: true, message: t("reason.required") }]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount autoFocus placeholder={t("reason.placeholder")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
