import { Alert, Form, Input, Modal } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { retireRegion } from "../api";
import type { DialogProps } from "./EditRegionDialog";

interface Values {
  validTo: string;
  successorCode?: string;
  reason: string;
}

export function RetireDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("regions");
  const [form] = Form.useForm<Values>();
  const { base, reloadFrom } = useBase(view);
  const send = (values: Values) =>
    retireRegion(view.code, {
      reason: values.reason.trim(),
      version: base.version,
      validTo: values.validTo,
      successorCode: values.successorCode || null,
    });
  const { submit, pending, refusal, clear } = useSubmit(form, send, onDone);
  return (
    <Modal
      open
      title={t("action.retireOf", { name: view.name })}
      okText={t("action.retire")}
      okButtonProps={{ loading: pending, danger: true }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Alert type="warning" showIcon className="form-problem" title={t("retire.notice")} />
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ validTo: dayjs().format("YYYY-MM-DD") }}>
        <Form.Item name="validTo" label={t("retire.from")} rules={[{ required: true, message: t("rule.date") }]}>
          <DateInput past />
        </Form.Item>
        <Form.Item name="successorCode" label={t("field.successor")}>
          <AreaPicker levels={[view.level]} allowClear />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t("common:reason.label")}
          rules={[{ required: true, whitespace: true, message: t("common:reason.required") }]}
        >
          <Input.TextArea rows={2} maxLength={200} placeholder={t("common:reason.placeholder")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
