import { Form, type FormInstance, Input, Modal } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";

interface Props<V, R> {
  title: string;
  /** What will happen, in a sentence. */
  hint?: string;
  /** The version that the action is based on; a stale one can be taken up again without losing what was typed. */
  view: { version: number };
  form: FormInstance<V>;
  initial?: Partial<V>;
  send: (values: V, version: number) => Promise<R>;
  onDone: (result: R) => void;
  onClose: () => void;
  danger?: boolean;
  /** No day of its own: that of the birth is the child's. */
  dayless?: boolean;
  reasonOptional?: boolean;
  width?: number;
  children?: ReactNode;
}

/** The frame of every action on a family: its own fields, the day and the reason. */
export function ActDialog<V extends object, R>(props: Props<V, R>) {
  const { t } = useTranslation("households");
  const { form, title, hint, danger, dayless, reasonOptional, onClose } = props;
  const { base, reloadFrom } = useBase<{ version: number }>(props.view);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: V) => props.send(values, base.version),
    props.onDone,
  );
  return (
    <Modal
      open
      title={title}
      width={props.width ?? 560}
      okText={t("common:action.confirm")}
      okButtonProps={{ danger, loading: pending }}
      cancelText={t("common:action.cancel")}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      {hint && <p className="act-hint">{hint}</p>}
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ eventDate: dayjs().format("YYYY-MM-DD"), ...props.initial }}
        scrollToFirstError
      >
        {props.children}
        {!dayless && (
          <Form.Item name="eventDate" label={t("act.day")} rules={[{ required: true, message: t("act.needDay") }]}>
            <DateInput past />
          </Form.Item>
        )}
        <Form.Item
          name="reason"
          label={t("act.reason")}
          rules={reasonOptional ? [] : [{ required: true, whitespace: true, message: t("common:reason.required") }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
