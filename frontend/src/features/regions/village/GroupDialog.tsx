import { useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { addGroup, groupsQuery, renameGroup } from "../api";
import type { VillagerGroup } from "../types";

interface Props {
  village: string;
  /** Null: a new one. */
  group: VillagerGroup | null;
  onClose: () => void;
}

interface Values {
  number?: string;
  name: string;
}

export function GroupDialog({ village, group, onClose }: Props) {
  const { t } = useTranslation("regions");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const { base, reloadFrom } = useBase(group, () => refresh());
  const send = (values: Values) =>
    group
      ? renameGroup(village, group.id, { name: values.name.trim(), version: base?.version ?? group.version })
      : addGroup(village, { number: values.number?.trim() || null, name: values.name.trim() });
  const refresh = () => client.invalidateQueries({ queryKey: groupsQuery(village).queryKey });
  const { submit, pending, refusal, clear } = useSubmit(form, send, () => {
    refresh();
    onClose();
  });
  return (
    <Modal
      open
      title={base ? t("group.rename", { name: base.name }) : t("group.new")}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ name: group?.name }}>
        {!group && (
          <Form.Item
            name="number"
            label={t("group.number")}
            extra={t("group.numberHint")}
            rules={[{ pattern: /^(0[1-9]|[1-9]\d)$/, message: t("group.numberRule") }]}
          >
            <Input maxLength={2} inputMode="numeric" />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t("field.name")}
          rules={[{ required: true, whitespace: true, message: t("rule.name") }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
