import { useTranslation } from "react-i18next";

export const OBJECT_TYPES = [
  "account",
  "role",
  "session",
  "county",
  "region",
  "grid",
  "grid-staff",
  "villager-group",
  "household",
  "resident",
  "export",
  "setting",
  "audit",
] as const;

/** What the server writes into the trail; a test compares it with the server's own source. */
export const ACTIONS = [
  "session.open",
  "session.refuse",
  "session.refuse-locked",
  "session.lock",
  "session.close",
  "session.close-all",
  "session.close-other",
  "account.create",
  "account.update",
  "account.disable",
  "account.enable",
  "account.unlock",
  "account.reset-password",
  "account.sign-out",
  "account.change-password",
  "account.reset-factor",
  "account.enable-factor",
  "account.disable-factor",
  "account.renew-recovery-codes",
  "role.create",
  "role.update",
  "role.delete",
  "county.create",
  "region.create",
  "region.update",
  "region.retire",
  "region.move",
  "region.merge",
  "region.import",
  "grid.create",
  "grid.update",
  "grid.delete",
  "grid.assign",
  "grid.group",
  "grid-staff.create",
  "grid-staff.update",
  "grid-staff.end",
  "villager-group.create",
  "villager-group.update",
  "household.create",
  "household.update",
  "household.label",
  "household.unlabel",
  "household.photo",
  "household.unphoto",
  "resident.create",
  "resident.update",
  "resident.reveal",
  "resident.label",
  "resident.unlabel",
  "export.create",
  "export.delete",
  "export.download",
  "setting.update",
  "audit.check",
  "audit.prune",
] as const;

/** Names of actions and kinds of objects as the trail writes them; a code without a name is shown as it is. */
export function useTrailNames() {
  const { t } = useTranslation("trail");
  const action = (code: string) => t(`actions.${code.toLowerCase().replace(/[.:_]/g, "-")}`, code);
  const object = (code: string) => t(`object.${code.toLowerCase()}`, code);
  return {
    action,
    object,
  };
}
