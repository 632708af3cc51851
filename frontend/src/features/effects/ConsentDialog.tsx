import { AutoComplete, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/shared/appraisal/period";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { recordConsent } from "./api";

interface Values {
  recipient: string;
  evidence: string;
  givenOn: string;
}

interface Props {
  id: string;
  /** Whose systems may read; another may be written down before its system is there. */
  banks: string[];
  onDone: () => void;
  onClose: () => void;
}

/** Records the paper that the household signed: without it no bank reads its index. */
export function ConsentDialog({ id, banks, onDone, onClose }: Props) {
  const { t } = useTranslation("effects");
  const [form] = Form.useForm<Values>();
  const draft = useDraft(form, `effects.consent.${id}`);
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: Values) =>
      recordConsent({
        subjectId: id,
        recipient: values.recipient.trim(),
        evidence: values.evidence.trim(),
        givenOn: values.givenOn,
      }),
    () => {
      draft.drop();
      onDone();
    },
  );
  const needed = [{ required: true, message: t("required") }];
  return (
    <Modal
      open
      title={t("consent.title")}
      okText={t("consent.record")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="muted">{t("consent.note")}</p>
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={draft.onValuesChange}
        initialValues={{ givenOn: today() }}
      >
        <Form.Item name="recipient" label={t("consent.recipient")} extra={t("consent.recipientHint")} rules={needed}>
          <AutoComplete maxLength={60} options={banks.map((value) => ({ value }))} />
        </Form.Item>
        <Form.Item name="evidence" label={t("consent.evidence")} rules={needed}>
          <Input maxLength={300} placeholder={t("consent.evidenceHint")} />
        </Form.Item>
        <Form.Item name="givenOn" label={t("consent.givenOn")} rules={needed}>
          <DateInput past />
        </Form.Item>
      </Form>
    </Modal>
  );
}
