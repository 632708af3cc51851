import { Form, Input, Modal } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { createRegion } from "../api";
import type { NewRegion, RegionView } from "../types";
import { RegionFields } from "./RegionFields";

interface Props {
  parent: RegionView;
  onDone: (view: RegionView) => void;
  onClose: () => void;
}

/** A town in a county, or a village in a town. */
export function NewRegionDialog({ parent, onDone, onClose }: Props) {
  const { t } = useTranslation("regions");
  const [form] = Form.useForm<NewRegion>();
  const level = parent.level === "COUNTY" ? "TOWN" : "VILLAGE";
  const send = (values: NewRegion) =>
    createRegion({
      parentCode: parent.code,
      name: values.name.trim(),
      kind: values.kind ?? null,
      code: values.code?.trim() || null,
      validFrom: values.validFrom,
    });
  const { submit, pending, refusal } = useSubmit(form, send, onDone);
  return (
    <Modal
      open
      title={t("action.addIn", { name: parent.name })}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ kind: level === "TOWN" ? "TOWN" : "VILLAGE", validFrom: dayjs().format("YYYY-MM-DD") }}
      >
        <RegionFields level={level} />
        <Form.Item
          name="code"
          label={t("field.code")}
          extra={t("field.codeHint")}
          rules={[{ pattern: /^\d{9}(\d{3})?$/, message: t("rule.code") }]}
        >
          <Input maxLength={12} inputMode="numeric" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
