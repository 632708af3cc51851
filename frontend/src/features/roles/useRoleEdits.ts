import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import type { Refusal } from "@/shared/forms/useSubmit";
import { changeOf, type Edits, permissionsOf, type Role, rolesQuery, toggled, updateRole } from "./roles";

/** Ticks are gathered and saved together, one role after the other; a refused role keeps its ticks. */
export function useRoleEdits(roles: Role[]) {
  const { t } = useTranslation("roles");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [edits, setEdits] = useState<Edits>({});
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const save = async () => {
    setSaving(true);
    setRefusal(null);
    try {
      for (const role of roles.filter(({ code }) => edits[code])) {
        const stored = await updateRole(changeOf(role, permissionsOf(role, edits)));
        client.setQueryData(rolesQuery.queryKey, (now) => now?.map((one) => (one.code === stored.code ? stored : one)));
        setEdits(({ [role.code]: _, ...others }) => others);
      }
      message.success(t("saved"));
    } catch (error) {
      const problem = asProblem(error);
      setRefusal({ problem, messages: problem.errors.map((one) => one.message) });
    } finally {
      setSaving(false);
    }
  };
  return {
    edits,
    saving,
    refusal,
    save,
    toggle: (role: Role, permission: string) => setEdits((now) => toggled(now, role, permission)),
    discard: () => {
      setEdits({});
      setRefusal(null);
    },
  };
}
