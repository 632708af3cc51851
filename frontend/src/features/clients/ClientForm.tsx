import { useQuery } from "@tanstack/react-query";
import { Button, Flex, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { DateInput } from "@/shared/forms/DateInput";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { type ApiClient, type ClientValues, createClient, permissionsQuery, updateClient } from "./clients";

interface Props {
  client?: ApiClient;
  onSaved: (client: ApiClient) => void;
  onCancel: () => void;
}

const valuesOf = ({
  name,
  contact,
  recipient,
  permissions,
  areas,
  validFrom,
  validTo,
  perMinute,
}: ApiClient): ClientValues => ({
  name,
  contact,
  recipient,
  permissions,
  areas: areas.map((area) => area.code),
  validFrom,
  validTo,
  perMinute,
});

export function ClientForm({ client, onSaved, onCancel }: Props) {
  const { t } = useTranslation("clients");
  const [form] = Form.useForm<ClientValues>();
  const permissions = useQuery(permissionsQuery);
  const { base, reloadFrom } = useBase(client);
  const draft = useDraft(form, client ? `clients.${client.id}.${client.version}` : "clients.new");
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: ClientValues) => {
      const whole = {
        ...values,
        contact: values.contact ?? null,
        recipient: values.recipient ?? null,
        validFrom: values.validFrom ?? null,
      };
      return client ? updateClient(client.id, { ...whole, version: (base ?? client).version }) : createClient(whole);
    },
    (view) => {
      draft.drop();
      onSaved(view);
    },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={client ? valuesOf(client) : { perMinute: 600 }}
      onFinish={submit}
      onValuesChange={draft.onValuesChange}
      scrollToFirstError={{ focus: true }}
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <DraftNotice
        show={draft.restored}
        onDiscard={() => {
          draft.drop();
          form.resetFields();
        }}
      />
      <Form.Item
        name="name"
        label={t("field.name")}
        extra={t("nameHint")}
        rules={[{ required: true, whitespace: true, message: t("need.name") }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contact" label={t("field.contact")}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="recipient" label={t("field.recipient")} extra={t("recipientHint")}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="permissions"
        label={t("field.permissions")}
        extra={t("permissionsHint")}
        rules={[{ required: true, message: t("need.permissions") }]}
      >
        <Select
          mode="multiple"
          loading={permissions.isPending}
          showSearch={{ optionFilterProp: "label" }}
          options={(permissions.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="areas" label={t("field.areas")} rules={[{ required: true, message: t("need.areas") }]}>
        <AreaPicker multiple deepest="CONTACT_GRID" style={{ width: "100%" }} />
      </Form.Item>
      <Flex gap={12}>
        <Form.Item name="validFrom" label={t("field.validFrom")} style={{ flex: 1 }}>
          <DateInput />
        </Form.Item>
        <Form.Item
          name="validTo"
          label={t("field.validTo")}
          extra={t("validToHint")}
          rules={[{ required: true, message: t("need.validTo") }]}
          style={{ flex: 1 }}
        >
          <DateInput />
        </Form.Item>
      </Flex>
      <Form.Item
        name="perMinute"
        label={t("field.perMinute")}
        rules={[{ required: true, message: t("need.perMinute") }]}
      >
        <InputNumber min={1} max={6000} precision={0} style={{ width: 160 }} />
      </Form.Item>
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {client ? t("common:action.save") : t("create")}
        </Button>
        <Button onClick={onCancel}>{t("common:action.cancel")}</Button>
      </Flex>
    </Form>
  );
}
