import { Form, Input, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "../forms/FormProblem";
import { useBase } from "../forms/useBase";
import { useSubmit } from "../forms/useSubmit";

interface Props<R> {
  title: string;
  /** What will happen, in a sentence. */
  children?: ReactNode;
  danger?: boolean;
  /** `current`: the record as it stands, when someone else changed it while the reason was being typed. */
  send: (reason: string, current: R | null) => Promise<R>;
  onDone: (result: R) => void;
  onClose: () => void;
}

/** Asks why before an audited action. Mount it when needed; it is open as long as it is mounted. */
export function ReasonDialog<R>({ title, children, danger, send, onDone, onClose }: Props<R>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const { base, reloadFrom } = useBase<R | null>(null);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    ({ reason }: { reason: string }) => send(reason.trim(), base),
    onDone,
  );
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
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
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
