import { Form, Input, Modal } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { transferMember } from "../api";
import type { MemberView, TransferInput } from "../types";
import { GroupSelect } from "./GroupSelect";
import { TransferTargetSelect } from "./TransferTargetSelect";

interface Props {
  member: MemberView;
  onClose: () => void;
  onDone: (view: MemberView) => void;
}

export function TransferDialog({ member, onClose, onDone }: Props) {
  const { t } = useTranslation("party");
  const [form] = Form.useForm<TransferInput>();
  const branch = Form.useWatch("branchId", form);
  const { base, reloadFrom } = useBase<MemberView>(member);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: TransferInput) =>
      transferMember(member.id, { ...values, groupId: values.groupId || null, version: (base ?? member).version }),
    onDone,
  );
  const need = (field: "to" | "date" | "reason") => [
    { required: true, message: t("form.need", { field: t(`transfer.${field}`) }) },
  ];
  return (
    <Modal
      open
      title={t("transfer.title", { name: member.name })}
      okText={t("common:action.confirm")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="muted">{t("transfer.note")}</p>
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ happenedOn: dayjs().format("YYYY-MM-DD") }}
        onValuesChange={(change) => "branchId" in change && form.setFieldValue("groupId", null)}
      >
        <Form.Item name="branchId" label={t("transfer.to")} rules={need("to")}>
          <TransferTargetSelect except={member.branchId} />
        </Form.Item>
        <Form.Item name="groupId" label={t("transfer.group")}>
          <GroupSelect branch={branch} />
        </Form.Item>
        <Form.Item name="happenedOn" label={t("transfer.date")} rules={need("date")}>
          <DateInput past />
        </Form.Item>
        <Form.Item name="reason" label={t("transfer.reason")} rules={need("reason")}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
