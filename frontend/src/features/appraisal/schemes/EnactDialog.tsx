import { App, Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { nextPeriod, periodAt, today } from "@/shared/appraisal/period";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { enactVersion } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import type { VersionView } from "../types";

interface Props {
  view: VersionView;
  onDone: (fresh: VersionView) => void;
  onClose: () => void;
}

const AHEAD = 6;

/** Puts a draft in force from this period or one of the next; the server knows which are already used. */
export function EnactDialog({ view, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const name = usePeriodName();
  const [form] = Form.useForm<{ validFrom: string; reason: string }>();
  const { base, reloadFrom } = useBase(view);
  const periods = [periodAt(today(), view.rules.period)];
  while (periods.length < AHEAD) periods.push(nextPeriod(periods[periods.length - 1] ?? ""));
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: { validFrom: string; reason: string }) =>
      enactVersion(view.schemeId, view.number, { ...values, version: base.version }),
    (fresh) => {
      message.success(t("schemes.enacted"));
      onDone(fresh);
    },
  );
  return (
    <Modal
      open
      title={t("schemes.enactTitle", { number: view.number })}
      okText={t("schemes.enact")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t("schemes.enactNote")}</p>
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ validFrom: periods[1] }}>
        <Form.Item name="validFrom" label={t("schemes.enactFrom")}>
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
