import type { Me } from "./session";

/** To see one's own household alone. */
export const OWN = "household:own";

/** The villager himself: the office has no page for him, the phone has. */
export const onlyVillager = (me: Pick<Me, "permissions">): boolean =>
  me.permissions.length > 0 && me.permissions.every((permission) => permission === OWN);
