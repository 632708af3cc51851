import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { today } from "@/shared/appraisal/period";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { deliver, type Entitlement, undoDelivery } from "./api";

export interface Doing {
  action: "deliver" | "undo";
  row: Entitlement;
}

interface Props {
  doing: Doing;
  onDone: () => void;
  onClose: () => void;
}

/** Confirms that something was handed over or made known, or takes that back with its reason. */
export function DeliveryDialogs({ doing: { action, row }, onDone, onClose }: Props) {
  const { t } = useTranslation("effects");
  if (action === "deliver") return <DeliverDialog row={row} onDone={onDone} onClose={onClose} />;
  return (
    <ReasonDialog
      title={t("undoTitle", { name: row.holderName })}
      danger
      send={(reason) => undoDelivery(row.deliveryId ?? "", reason, row.version)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

function DeliverDialog({ row, onDone, onClose }: Omit<Props, "doing"> & { row: Entitlement }) {
  const { t } = useTranslation("effects");
  const [form] = Form.useForm<{ deliveredOn: string; note?: string }>();
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: { deliveredOn: string; note?: string }) =>
      deliver({
        schemeId: row.schemeId,
        subjectId: row.subjectId,
        effect: row.effectCode,
        deliveredOn: values.deliveredOn,
        note: values.note?.trim() || null,
      }),
    onDone,
  );
  return (
    <Modal
      open
      title={t("deliverTitle", { name: row.holderName })}
      okText={t("deliver")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{row.text}</p>
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ deliveredOn: today() }}>
        <Form.Item
          name="deliveredOn"
          label={t("field.deliveredOn")}
          rules={[{ required: true, message: t("required") }]}
        >
          <DateInput past />
        </Form.Item>
        <Form.Item name="note" label={t("field.note")}>
          <Input maxLength={300} placeholder={t("noteHint")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
