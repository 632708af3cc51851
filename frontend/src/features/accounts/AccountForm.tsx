import { useQuery } from "@tanstack/react-query";
import { Button, Flex, Form, Input, Select } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import type { ComparedField } from "@/shared/forms/compare";
import { DateInput } from "@/shared/forms/DateInput";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormProblem } from "@/shared/forms/FormProblem";
import { StaleMerge } from "@/shared/forms/StaleMerge";
import { staleView, useBase } from "@/shared/forms/useBase";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { listOf } from "@/shared/ui/format";
import { type AccountValues, type AccountView, createAccount, rolesQuery, updateAccount, VILLAGER } from "./accounts";

interface Props {
  account?: AccountView;
  onSaved: (view: AccountView) => void;
  onCancel: () => void;
}

export function AccountForm({ account, onSaved, onCancel }: Props) {
  const { t } = useTranslation("accounts");
  const [form] = Form.useForm<AccountValues>();
  const newId = useRef(uuidv7());
  const roles = useQuery(rolesQuery);
  const { base, setBase } = useBase(account);
  const draft = useDraft(form, account ? `accounts.${account.id}.${account.version}` : "accounts.new");
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: AccountValues) => {
      const whole = { ...values, validTo: values.validTo ?? null, validFrom: values.validFrom ?? null };
      return account
        ? updateAccount(account.id, { ...whole, username: account.username, version: (base ?? account).version })
        : createAccount({ ...whole, id: newId.current });
    },
    (view) => {
      draft.drop();
      onSaved(view);
    },
  );
  const mayGive = (roles.data ?? []).filter((role) => role.assignable && role.code !== VILLAGER);
  const options = [...mayGive.map(({ code, name }) => ({ value: code, label: name })), ...kept(account, mayGive)];
  const initial = account && valuesOf(account);
  const nameOf = (code: string) =>
    [...(roles.data ?? []), ...(account?.roles ?? []), ...(account?.areas ?? [])].find((one) => one.code === code)
      ?.name ?? code;
  const names = (codes: unknown) => listOf((codes as string[]).map(nameOf));
  const fields: ComparedField[] = [
    { path: "displayName", label: t("field.displayName") },
    { path: "roles", label: t("field.roles"), print: names },
    { path: "areas", label: t("field.areas"), print: names },
    { path: "validFrom", label: t("field.validFrom") },
    { path: "validTo", label: t("field.validTo") },
  ];
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={submit}
      onValuesChange={draft.onValuesChange}
      scrollToFirstError={{ focus: true }}
    >
      {!staleView(refusal) && <FormProblem refusal={refusal} />}
      {base && (
        <StaleMerge
          form={form}
          refusal={refusal}
          fields={fields}
          base={base}
          valuesOf={valuesOf}
          onClose={clear}
          onMerged={(current) => {
            setBase(current);
            draft.onValuesChange();
            clear();
          }}
        />
      )}
      <DraftNotice
        show={draft.restored}
        onDiscard={() => {
          draft.drop();
          form.resetFields();
        }}
      />
      <Form.Item
        name="username"
        label={t("field.username")}
        extra={account ? undefined : t("usernameHint")}
        rules={[
          { required: true, message: t("need.username") },
          { pattern: /^[A-Za-z0-9._-]{3,40}$/, message: t("need.usernameRule") },
        ]}
      >
        <Input disabled={account !== undefined} autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item
        name="displayName"
        label={t("field.displayName")}
        rules={[{ required: true, whitespace: true, message: t("need.displayName") }]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item
        name="roles"
        label={t("field.roles")}
        extra={t("rolesHint")}
        rules={[{ required: true, message: t("need.roles") }]}
      >
        <Select
          mode="multiple"
          options={options}
          showSearch={{ optionFilterProp: "label" }}
          loading={roles.isPending}
        />
      </Form.Item>
      <Form.Item
        name="areas"
        label={t("field.areas")}
        extra={t("areasHint")}
        rules={[{ required: true, message: t("need.areas") }]}
      >
        <AreaPicker multiple deepest="CONTACT_GRID" style={{ width: "100%" }} />
      </Form.Item>
      <Flex gap={12}>
        <Form.Item name="validFrom" label={t("field.validFrom")} style={{ flex: 1 }}>
          <DateInput />
        </Form.Item>
        <Form.Item name="validTo" label={t("field.validTo")} extra={t("validToHint")} style={{ flex: 1 }}>
          <DateInput />
        </Form.Item>
      </Flex>
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {account ? t("common:action.save") : t("create")}
        </Button>
        <Button onClick={onCancel}>{t("common:action.cancel")}</Button>
      </Flex>
    </Form>
  );
}

const valuesOf = (account: AccountView) => ({
  username: account.username,
  displayName: account.displayName,
  roles: account.roles.map((role) => role.code),
  areas: account.areas.map((area) => area.code),
  validFrom: account.validFrom,
  validTo: account.validTo,
});

/** Roles that the account has and that one may not give: shown, so that saving does not seem to lose them. */
function kept(account: AccountView | undefined, mayGive: { code: string }[]) {
  const known = new Set(mayGive.map((role) => role.code));
  return (account?.roles ?? [])
    .filter((role) => !known.has(role.code))
    .map(({ code, name }) => ({ value: code, label: name, disabled: true }));
}
