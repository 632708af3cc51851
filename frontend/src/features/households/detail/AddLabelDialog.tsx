import { useQuery } from "@tanstack/react-query";
import { Form, Input, Modal, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { type LabelBearer, labelsQuery } from "../api";
import type { LabelInput } from "../types";

interface Props<View> {
  bearer: LabelBearer<View>;
  held: string[];
  onClose: () => void;
  onDone: (view: View) => void;
}

export function AddLabelDialog<View>({ bearer, held, onClose, onDone }: Props<View>) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm<LabelInput>();
  const labels = useQuery(labelsQuery).data ?? [];
  const send = (values: LabelInput) =>
    bearer.add({
      ...values,
      validTo: values.validTo || null,
      sourceDepartment: values.sourceDepartment?.trim() || null,
    });
  const { submit, pending, refusal } = useSubmit(form, send, onDone);
  return (
    <Modal
      open
      title={t("label.add")}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ validFrom: dayjs().format("YYYY-MM-DD") }}>
        <Form.Item name="code" label={t("label.which")} rules={[{ required: true, message: t("label.required") }]}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={labels
              .filter((label) => label.subject === bearer.subject)
              .map(({ code, name }) => ({ value: code, label: name, disabled: held.includes(code) }))}
          />
        </Form.Item>
        <Form.Item name="validFrom" label={t("label.from")} rules={[{ required: true }]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="validTo" label={t("label.to")} extra={t("label.toHint")}>
          <DateInput />
        </Form.Item>
        <Form.Item name="sourceDepartment" label={t("label.source")}>
          <Input maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
