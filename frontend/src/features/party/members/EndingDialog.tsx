import { Form, Input, Modal, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { endMember } from "../api";
import { type EndingInput, MEMBER_STATUSES, type MemberView } from "../types";

interface Props {
  member: MemberView;
  onClose: () => void;
  onDone: (view: MemberView) => void;
}

export function EndingDialog({ member, onClose, onDone }: Props) {
  const { t } = useTranslation("party");
  const [form] = Form.useForm<EndingInput>();
  const { base, reloadFrom } = useBase<MemberView>(member);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: EndingInput) => endMember(member.id, { ...values, version: (base ?? member).version }),
    onDone,
  );
  const need = (label: string) => [{ required: true, message: t("form.need", { field: label }) }];
  return (
    <Modal
      open
      title={t("ending.title", { name: member.name })}
      okText={t("common:action.confirm")}
      okButtonProps={{ danger: true, loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="muted">{t("ending.note")}</p>
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ happenedOn: dayjs().format("YYYY-MM-DD") }}
      >
        <Form.Item name="status" label={t("ending.status")} rules={need(t("ending.status"))}>
          <Select
            options={MEMBER_STATUSES.filter((one) => one !== "ACTIVE").map((value) => ({
              value,
              label: t(`memberStatus.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="happenedOn" label={t("ending.date")} rules={need(t("ending.date"))}>
          <DateInput past />
        </Form.Item>
        <Form.Item name="reason" label={t("transfer.reason")} rules={need(t("transfer.reason"))}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
