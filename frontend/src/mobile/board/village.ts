import type { Me } from "@/shared/session/session";

const VILLAGE = 12;

/** The village whose wall he reads: his own, or that of his grid; null for who works above one village. */
export function villageOf(me: Me): string | null {
  const villages = new Set(me.areas.map((area) => area.code.slice(0, VILLAGE)));
  const [village] = villages;
  return me.permissions.includes("appraisal:read") && villages.size === 1 && village?.length === VILLAGE
    ? village
    : null;
}
