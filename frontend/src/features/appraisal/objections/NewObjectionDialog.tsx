import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/shared/appraisal/period";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import type { WhyView } from "../types";
import { createObjection } from "./api";

interface Values {
  raisedBy: string;
  raisedOn: string;
  entryId: string;
  text: string;
  evidence?: string;
}

/** The clerk enters what a villager says at the counter; that household's result then waits for the answer. */
export function NewObjectionDialog({ view, onClose }: { view: WhyView; onClose: () => void }) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const draft = useDraft(form, `appraisal.objection.${view.householdId}.${view.period}`);
  const entries = view.parts.flatMap((part) => part.entries).filter((entry) => !entry.undone);
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: Values) =>
      createObjection({
        id,
        subjectId: view.householdId,
        period: view.period,
        entryId: values.entryId || null,
        raisedBy: values.raisedBy.trim(),
        raisedOn: values.raisedOn,
        text: values.text.trim(),
        evidence: values.evidence?.trim() || null,
      }),
    (made) => {
      draft.drop();
      message.success(t("objections.created", { number: made.number }));
      client.invalidateQueries({ queryKey: ["appraisal"] });
      onClose();
    },
  );
  const needed = [{ required: true, message: t("required") }];
  return (
    <Modal
      open
      title={t("objections.newTitle", { name: view.headName, period: view.periodName })}
      okText={t("objections.new")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={draft.onValuesChange}
        initialValues={{ raisedOn: today(), raisedBy: view.headName, entryId: "" }}
      >
        <Form.Item name="raisedBy" label={t("objections.raisedBy")} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="raisedOn" label={t("objections.raisedOn")} rules={needed}>
          <DateInput past />
        </Form.Item>
        <Form.Item name="entryId" label={t("objections.entry")}>
          <Select
            options={[
              { value: "", label: t("objections.whole") },
              ...entries.map((entry) => ({ value: entry.id, label: entry.sentence })),
            ]}
          />
        </Form.Item>
        <Form.Item name="text" label={t("objections.text")} rules={needed}>
          <Input.TextArea rows={3} maxLength={500} showCount placeholder={t("objections.textHint")} />
        </Form.Item>
        <Form.Item name="evidence" label={t("objections.evidence")}>
          <Input maxLength={300} placeholder={t("objections.evidenceHint")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
