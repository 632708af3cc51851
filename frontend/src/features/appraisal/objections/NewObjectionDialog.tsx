import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/shared/appraisal/period";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { whyQuery } from "../api";
import type { ObjectionView, PeriodScore, WhyView } from "../types";
import { createObjection } from "./api";
import { FilePicker, type PickedFile } from "./FilePicker";
import { attachFile } from "./files";
import { scoredParts } from "./scoredParts";

interface Values {
  period: string;
  raisedBy: string;
  raisedOn: string;
  entryId: string;
  text: string;
  evidence?: string;
}

interface Props {
  view: WhyView;
  /** All that the household has: a quarter's or year's result is put right in the months that it comes from. */
  periods: readonly PeriodScore[];
  onClose: () => void;
}

/** The clerk enters what a villager says at the counter; that household's result then waits for the answer. */
export function NewObjectionDialog({ view, periods, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const [files, setFiles] = useState<PickedFile[]>([]);
  /** What was answered when it was entered and a file was not: then only files are sent again. */
  const [made, setMade] = useState<ObjectionView | null>(null);
  const draft = useDraft(form, `appraisal.objection.${view.householdId}.${view.period}`);
  const parts = scoredParts(view.period, periods);
  const chosen = Form.useWatch("period", form);
  const period = parts.length === 0 ? view.period : (chosen ?? "");
  const why = useQuery(whyQuery(view.householdId, period, view.schemeId)).data;
  const entries = (why?.parts ?? []).flatMap((part) => part.entries).filter((entry) => !entry.undone);
  const { submit, pending, refusal } = useSubmit(
    form,
    async (values: Values) => {
      const entered =
        made ??
        (await createObjection({
          id,
          schemeId: view.schemeId,
          subjectId: view.householdId,
          period,
          entryId: values.entryId || null,
          raisedBy: values.raisedBy.trim(),
          raisedOn: values.raisedOn,
          text: values.text.trim(),
          evidence: values.evidence?.trim() || null,
        }));
      setMade(entered);
      for (const one of files) await attachFile(id, one.id, one.file);
      return entered;
    },
    (entered) => {
      draft.drop();
      message.success(t("objections.created", { number: entered.number }));
      client.invalidateQueries({ queryKey: ["appraisal"] });
      onClose();
    },
  );
  /** It is on the record, with or without all of its files. */
  const close = () => {
    if (made) {
      draft.drop();
      client.invalidateQueries({ queryKey: ["appraisal"] });
    }
    onClose();
  };
  const needed = [{ required: true, message: t("required") }];
  return (
    <Modal
      open
      title={t("objections.newTitle", { name: view.headName, period: view.periodName })}
      okText={made ? t("objections.filesAgain") : t("objections.new")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      {made && refusal && <p role="alert">{t("objections.filesKept", { number: made.number })}</p>}
      <Form
        form={form}
        layout="vertical"
        disabled={made !== null}
        onFinish={submit}
        onValuesChange={draft.onValuesChange}
        initialValues={{ raisedOn: today(), raisedBy: view.headName, entryId: "" }}
      >
        {parts.length > 0 && (
          <Form.Item
            name="period"
            label={t("objections.part")}
            extra={t("objections.partHint", { period: view.periodName })}
            rules={needed}
          >
            <Select
              options={parts.map((one) => ({ value: one.period, label: one.periodName }))}
              onChange={() => form.setFieldValue("entryId", "")}
            />
          </Form.Item>
        )}
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
        <Form.Item label={t("objections.files")} htmlFor="objection-files" extra={t("objections.filesHint")}>
          <FilePicker value={files} onChange={setFiles} disabled={made !== null} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
