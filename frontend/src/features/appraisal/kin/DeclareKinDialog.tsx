import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { declareKin, KINSHIPS, type Kinship } from "./api";

interface Props {
  household: { id: string; name: string };
  onClose: () => void;
}

/** A scorer's or judge's own word that a household is of his family: from then on he keeps out of it. */
export function DeclareKinDialog({ household, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<{ kinship: Kinship }>();
  const [id] = useState(uuidv7);
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ kinship }: { kinship: Kinship }) => declareKin({ id, householdId: household.id, kinship }),
    () => {
      message.success(t("kin.declared"));
      client.invalidateQueries({ queryKey: ["appraisal"] });
      onClose();
    },
  );
  return (
    <Modal
      open
      title={t("kin.declareTitle", { name: household.name })}
      okText={t("kin.declare")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t("kin.declareNote")}</p>
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="kinship" label={t("kin.kinship")} rules={[{ required: true, message: t("kin.choose") }]}>
          <Select options={KINSHIPS.map((value) => ({ value, label: t(`kin.kinships.${value}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
