import type { HouseholdAccount } from "./api";

/** Whoever uses his account goes on with it; one put out of use is enabled among the accounts, by whoever may. */
export const selectable = ({ state }: HouseholdAccount) => state === "READY" || state === "UNUSED";

/**
 * The header chooses those without an account: the slips that others were given but have not used yet stay good. Where there
 * is nobody without, it means those; a second click takes all back.
 */
export function afterHeader(rows: HouseholdAccount[], before: HouseholdAccount[]): HouseholdAccount[] {
  const had = new Set(before.map(({ householdId }) => householdId));
  const ready = rows.some(({ state }) => state === "READY");
  const next = rows.filter((row) => row.state === "READY" || !ready || had.has(row.householdId));
  return next.length > had.size ? next : [];
}
