import { Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { kindOf, nextPeriod, periodAt, today } from "@/shared/appraisal/period";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { retireScheme } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import type { SchemeView } from "../types";

interface Props {
  scheme: SchemeView;
  onDone: (message: string) => void;
  onClose: () => void;
}

const AHEAD = 6;

/** Gives a scheme up from a coming period on; the server knows which are already scored by it. */
export function RetireDialog({ scheme, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const name = usePeriodName();
  const [form] = Form.useForm<{ from: string; reason: string }>();
  const { base, reloadFrom } = useBase(scheme);
  const since = scheme.versions.map(({ validFrom }) => validFrom).find(Boolean);
  const periods = [periodAt(today(), since ? kindOf(since) : "MONTH")];
  while (periods.length < AHEAD) periods.push(nextPeriod(periods[periods.length - 1] ?? ""));
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: { from: string; reason: string }) => retireScheme(scheme.id, { ...values, version: base.version }),
    () => onDone(t("schemes.retiredDone")),
  );
  return (
    <Modal
      open
      title={t("schemes.retireTitle", { name: scheme.name })}
      okText={t("schemes.retire")}
      okButtonProps={{ loading: pending, danger: true }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t("schemes.retireNote")}</p>
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ from: periods[1] }}>
        <Form.Item name="from" label={t("schemes.retireFrom")}>
          <Select options={periods.map((value) => ({ value, label: name(value) }))} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t("common:reason.label")}
          rules={[{ required: true, whitespace: true, message: t("common:reason.required") }]}
        >
          <Input.TextArea rows={2} maxLength={500} placeholder={t("common:reason.placeholder")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
