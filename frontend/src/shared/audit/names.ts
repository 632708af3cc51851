import { useTranslation } from "react-i18next";

export const OBJECT_TYPES = [
  "account",
  "role",
  "session",
  "region",
  "grid",
  "grid-staff",
  "villager-group",
  "household",
  "resident",
  "export",
  "setting",
];

/** Names of actions and kinds of objects as the trail writes them; a code without a name is shown as it is. */
export function useTrailNames() {
  const { t } = useTranslation("trail");
  return {
    action: (code: string) => t(`actions.${code.toLowerCase().replace(/[.:_]/g, "-")}`, code),
    object: (code: string) => t(`object.${code.toLowerCase()}`, code),
  };
}
