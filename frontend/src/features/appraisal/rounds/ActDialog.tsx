import { App, Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/shared/appraisal/period";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { actOnRound } from "../api";
import type { RoundView } from "../types";
import { meets, type RoundActionName, splitNames } from "./actions";

interface Props {
  view: RoundView;
  action: RoundActionName;
  onDone: (fresh: RoundView) => void;
  onClose: () => void;
}

interface Values {
  heldOn?: string;
  attendees?: string[];
  minutes?: string;
  reason?: string;
}

/** Moves a round on or back; a meeting's day, attendance and minutes go with the decision. */
export function ActDialog({ view, action, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const draft = useDraft(form, `appraisal.${action}.${view.id}`);
  const { base, reloadFrom } = useBase(view);
  const quorum = view.stages.find((stage) => stage.stage === view.stage)?.quorum ?? 0;
  const unscored = view.figures.subjects - view.figures.scored;
  const asksWhy = action === "return" || (action === "submit" && unscored > 0);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: Values) =>
      actOnRound(view.id, action, {
        version: base.version,
        reason: values.reason?.trim() || null,
        ...(meets(action)
          ? {
              heldOn: values.heldOn ?? null,
              attendees: values.attendees ?? [],
              minutes: values.minutes?.trim() || null,
            }
          : {}),
      }),
    (fresh) => {
      draft.drop();
      if (fresh.stage === view.stage) message.info(t("round.stillHere"), 6);
      else message.success(t("round.doneToast", { action: t(`action.${action}`) }));
      onDone(fresh);
    },
  );
  const reasonLabel =
    action === "return" ? t("round.returnReason") : asksWhy ? t("round.unscoredLabel") : t("round.opinion");
  return (
    <Modal
      open
      width={meets(action) ? 640 : undefined}
      title={`${t(`action.${action}`)} · ${view.villageName} ${view.periodName}`}
      okText={t(`action.${action}`)}
      okButtonProps={{ loading: pending, danger: action === "return" }}
      cancelText={t("common:action.cancel")}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{action === "return" ? t("round.returnNote") : t(`round.sure.${action}`)}</p>
      {action === "submit" && unscored > 0 && <p className="warn">{t("round.unscored", { count: unscored })}</p>}
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={draft.onValuesChange}
        initialValues={{ heldOn: today() }}
      >
        {meets(action) && <MeetingFields quorum={quorum} />}
        <Form.Item
          name="reason"
          label={reasonLabel}
          rules={asksWhy ? [{ required: true, whitespace: true, message: t("common:reason.required") }] : []}
        >
          <Input.TextArea
            rows={2}
            maxLength={500}
            showCount
            placeholder={asksWhy ? t("common:reason.placeholder") : t("round.opinionHint")}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function MeetingFields({ quorum }: { quorum: number }) {
  const { t } = useTranslation("appraisal");
  const present = Form.useWatch("attendees") as string[] | undefined;
  return (
    <>
      <Form.Item name="heldOn" label={t("round.held")} rules={[{ required: true, message: t("round.heldNeeded") }]}>
        <DateInput past />
      </Form.Item>
      <Form.Item
        name="attendees"
        label={t("round.attendees")}
        extra={t("round.attendeesCount", { count: present?.length ?? 0 })}
        getValueFromEvent={splitNames}
        rules={[
          {
            validator: (_rule, names: string[] = []) =>
              names.length >= quorum
                ? Promise.resolve()
                : Promise.reject(new Error(t("round.attendeesFew", { count: quorum, now: names.length }))),
          },
        ]}
      >
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={["、", "，", ",", " ", ";", "；"]}
          placeholder={t("round.attendeesHint")}
        />
      </Form.Item>
      <Form.Item
        name="minutes"
        label={t("round.minutes")}
        rules={[{ required: true, whitespace: true, message: t("round.minutesNeeded") }]}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount placeholder={t("round.minutesHint")} />
      </Form.Item>
    </>
  );
}
