import { App, Form, Input, InputNumber, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { plain } from "@/shared/appraisal/sheet";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { type SampleRow, type SampleView, scoreSampled } from "./api";

interface Props {
  sample: SampleView;
  row: SampleRow;
  onDone: () => void;
  onClose: () => void;
}

interface Values {
  parts: Record<string, number>;
  note?: string;
}

/** A second score, dimension by dimension, without the first one in sight. */
export function ScoreDialog({ sample, row, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ parts, note }: Values) => scoreSampled(sample.id, row.householdId, parts, note?.trim() || null),
    (fresh) => {
      message.success(
        t("sample.scored", { second: plain(fresh.secondIndex ?? 0), first: plain(fresh.firstIndex ?? 0) }),
      );
      onDone();
    },
  );
  return (
    <Modal
      open
      title={t("sample.scoreTitle", { name: row.headName })}
      okText={t("sample.score")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="muted">{t("sample.scoreNote")}</p>
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <div className="trial-form">
          {sample.parts.map((part) => (
            <Form.Item
              key={part.code}
              name={["parts", part.code]}
              label={`${part.name}（${plain(part.floor)}–${part.full === null ? "" : plain(part.full)}）`}
              rules={[{ required: true, message: t("sample.required") }]}
            >
              <InputNumber min={part.floor} max={part.full ?? undefined} precision={2} style={{ width: 130 }} />
            </Form.Item>
          ))}
        </div>
        <Form.Item name="note" label={t("sample.noteOf")}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
