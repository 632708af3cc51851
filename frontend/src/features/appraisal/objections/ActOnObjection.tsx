import { useQuery } from "@tanstack/react-query";
import { App, Checkbox, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { whyQuery } from "../api";
import type { ObjectionView } from "../types";
import { AdditionFields } from "./AdditionFields";
import { type Addition, actOnObjection } from "./api";

export const OBJECTION_ACTIONS = ["uphold", "reject", "withdraw"] as const;
export type ObjectionActionName = (typeof OBJECTION_ACTIONS)[number];

interface Values {
  reason: string;
  entryIds?: string[];
  forgotten?: boolean;
  addition?: Addition;
}

interface Props {
  view: ObjectionView;
  action: ObjectionActionName;
  onDone: (fresh: ObjectionView) => void;
  onClose: () => void;
}

/**
 * Decides an objection. One that is upheld names the entries that are reversed, or the good deed that is recorded after
 * all; nothing is overwritten.
 */
export function ActOnObjection({ view, action, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { base, reloadFrom } = useBase(view);
  const upholds = action === "uphold";
  const why = useQuery({ ...whyQuery(view.subjectId, view.period, view.schemeId), enabled: upholds });
  const standing = (why.data?.parts ?? []).flatMap((part) => part.entries).filter((entry) => !entry.undone);
  const forgotten = Form.useWatch("forgotten", form);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: Values) =>
      actOnObjection(view.id, action, {
        version: base.version,
        reason: values.reason.trim(),
        entryIds: values.entryIds ?? [],
        ...(values.addition ? { addition: { ...values.addition, text: values.addition.text?.trim() || null } } : {}),
      }),
    (fresh) => {
      message.success(t("objections.done"));
      onDone(fresh);
    },
  );
  return (
    <Modal
      open
      title={t("objections.actTitle", { action: t(`objections.action.${action}`), number: view.number })}
      okText={t(`objections.action.${action}`)}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{view.text}</p>
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ entryIds: view.entryId ? [view.entryId] : [] }}
      >
        {upholds && (
          <>
            <Form.Item
              name="entryIds"
              label={t("objections.reverse")}
              extra={why.data && standing.length === 0 ? t("objections.noEntries") : undefined}
              dependencies={["forgotten"]}
              rules={[
                ({ getFieldValue }) => ({
                  validator: (_, chosen?: string[]) =>
                    chosen?.length || getFieldValue("forgotten")
                      ? Promise.resolve()
                      : Promise.reject(new Error(t("objections.reverseNeeded"))),
                }),
              ]}
            >
              <Checkbox.Group
                className="preset-choice"
                options={standing.map((entry) => ({ value: entry.id, label: entry.sentence }))}
              />
            </Form.Item>
            <Form.Item name="forgotten" valuePropName="checked">
              <Checkbox>{t("objections.forgotten")}</Checkbox>
            </Form.Item>
            {forgotten && why.data && <AdditionFields why={why.data} />}
          </>
        )}
        <Form.Item
          name="reason"
          label={t(action === "withdraw" ? "objections.withdrawReason" : "objections.finding")}
          rules={[{ required: true, whitespace: true, message: t("required") }]}
        >
          <Input.TextArea rows={3} maxLength={300} showCount placeholder={t("objections.findingHint")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
