import { useTranslation } from "react-i18next";

export const OBJECT_TYPES = ["account", "role", "session", "region", "grid", "household", "resident", "export"];

/** Names of actions and kinds as the trail writes them; a code without a name is shown as it is. */
export function useAuditNames() {
  const { t } = useTranslation("audit");
  return {
    action: (code: string) => t(`actions.${code.toLowerCase().replaceAll(/[.:_]/g, "-")}`, code),
    object: (code: string) => t(`object.${code.toLowerCase()}`, code),
  };
}
