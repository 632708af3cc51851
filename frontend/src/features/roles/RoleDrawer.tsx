import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Drawer, Flex, Form, Input, Select, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import type { ComparedField } from "@/shared/forms/compare";
import { FormProblem } from "@/shared/forms/FormProblem";
import { StaleMerge } from "@/shared/forms/StaleMerge";
import { staleView, useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { useCan } from "@/shared/session/session";
import { listOf } from "@/shared/ui/format";
import { createRole, type Permission, type Role, type RoleValues, removeRole, rolesQuery, updateRole } from "./roles";

interface Props {
  /** Empty for a new role. */
  code: string;
  roles: Role[];
  permissions: Permission[];
  onClose: () => void;
}

/** A role's name and what its holders may hand out. Its permissions are ticked in the matrix. */
export function RoleDrawer({ code, roles, permissions, onClose }: Props) {
  const { t } = useTranslation("roles");
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const mayWrite = useCan("role:write");
  const role = roles.find((one) => one.code === code);
  const [form] = Form.useForm<RoleValues>();
  const done = () => {
    client.invalidateQueries({ queryKey: rolesQuery.queryKey });
    onClose();
  };
  const { base, setBase } = useBase(role);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: RoleValues) =>
      base
        ? updateRole({ ...values, code, permissions: base.permissions, version: base.version })
        : createRole({ ...values, permissions: [] }),
    done,
  );
  const remove = () =>
    modal.confirm({
      title: t("removeAsk", { name: role?.name }),
      okButtonProps: { danger: true },
      onOk: () => removeRole(code).then(done, (error) => message.error(problemText(t, error))),
    });
  const names = (codes: unknown) =>
    listOf((codes as string[]).map((one) => permissions.find((permission) => permission.code === one)?.name ?? one));
  const fields: ComparedField[] = [
    { path: "name", label: t("field.name") },
    { path: "description", label: t("field.description") },
    { path: "grants", label: t("field.grants"), print: names },
  ];
  const why = role?.preset ? t("presetStays") : role && role.accounts > 0 ? t("usedStays") : undefined;
  return (
    <Drawer open onClose={onClose} size={480} title={role?.name ?? t("add")}>
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
            clear();
          }}
        />
      )}
      <Form form={form} layout="vertical" disabled={!mayWrite} initialValues={role ?? { grants: [] }} onFinish={submit}>
        <Form.Item
          name="code"
          label={t("field.code")}
          extra={role ? undefined : t("codeHint")}
          rules={[
            { required: true, message: t("need.code") },
            { pattern: /^[A-Z][A-Z0-9_]{2,39}$/, message: t("codeHint") },
          ]}
        >
          <Input disabled={role !== undefined} maxLength={40} />
        </Form.Item>
        <Form.Item
          name="name"
          label={t("field.name")}
          rules={[{ required: true, whitespace: true, message: t("need.name") }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="description" label={t("field.description")}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
        <Form.Item name="grants" label={t("field.grants")} extra={t("grantsHint")}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            options={permissions.map(({ code: value, name: label }) => ({ value, label }))}
          />
        </Form.Item>
        {mayWrite && (
          <Flex gap={8} justify="space-between">
            <Button type="primary" htmlType="submit" loading={pending}>
              {t("common:action.save")}
            </Button>
            {role && (
              <Tooltip title={why}>
                <Button
                  danger
                  aria-disabled={why !== undefined}
                  aria-description={why}
                  className={why ? "not-now" : undefined}
                  onClick={why ? undefined : remove}
                >
                  {t("common:action.remove")}
                </Button>
              </Tooltip>
            )}
          </Flex>
        )}
      </Form>
    </Drawer>
  );
}

const valuesOf = ({ name, description, grants }: Role) => ({ name, description, grants });
