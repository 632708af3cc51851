import { Form, type FormInstance, Input } from "antd";
import { useTranslation } from "react-i18next";
import { PasswordHints } from "@/shared/session/PasswordHints";
import { isAcceptable } from "@/shared/session/passwordRules";
import type { SetupValues } from "./SetupWizard";

/** Three persons, none of whom can both grant a right and wipe its trace. */
export const ADMINISTRATORS = ["SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"];

export function AdministratorsStep({ form }: { form: FormInstance<SetupValues> }) {
  const { t } = useTranslation("setup");
  return (
    <>
      <p className="muted">{t("admin.hint")}</p>
      <div className="administrators">
        {ADMINISTRATORS.map((role, index) => (
          <Administrator key={role} role={role} index={index} form={form} />
        ))}
      </div>
    </>
  );
}

function Administrator({ role, index, form }: { role: string; index: number; form: FormInstance<SetupValues> }) {
  const { t } = useTranslation("setup");
  const path = (field: string) => ["administrators", index, field];
  const typed = (Form.useWatch(path("password"), form) as string | undefined) ?? "";
  const username = (Form.useWatch(path("username"), form) as string | undefined) ?? "";
  const owner = { username, administrator: true };
  const others = () =>
    ADMINISTRATORS.map((_, other) =>
      other === index ? "" : form.getFieldValue(["administrators", other, "username"]),
    );
  return (
    <fieldset>
      <legend>{t(`admin.${role}.name`)}</legend>
      <p className="muted">{t(`admin.${role}.does`)}</p>
      <Form.Item
        name={path("username")}
        label={t("admin.username")}
        rules={[
          { required: true, message: t("admin.needUsername") },
          { pattern: /^[A-Za-z][A-Za-z0-9._-]{2,39}$/, message: t("admin.usernameRule") },
          {
            validator: async (_rule, value) => {
              if (value && others().includes(value)) throw new Error(t("admin.sameName"));
            },
          },
        ]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item
        name={path("displayName")}
        label={t("admin.displayName")}
        rules={[{ required: true, whitespace: true, message: t("admin.needDisplayName") }]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item
        name={path("password")}
        label={t("admin.password")}
        extra={<PasswordHints password={typed} owner={owner} />}
        rules={[
          { required: true, message: t("admin.needPassword") },
          {
            validator: async (_rule, value) => {
              if (value && !isAcceptable(value, owner)) throw new Error(t("admin.weak"));
            },
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
    </fieldset>
  );
}
