import type { Me } from "@/shared/session/session";

const VILLAGE = 12;
const GRID = 14;

/** The grids that are all somebody looks after; none when a village or more is his. */
export function ownGrids(me: Me | null): string[] {
  const areas = me?.areas.map(({ code }) => code) ?? [];
  return areas.every((code) => code.length > VILLAGE) ? areas : [];
}

/**
 * Whether a household without a contact grid would lie outside everything its writer looks after: a new one lies in the
 * village itself, an old one stays in its grid.
 */
export function needsContactGrid(me: Me | null, village: string, isNew: boolean): boolean {
  const within = isNew ? VILLAGE : GRID;
  const own = me?.areas ?? [];
  return !own.some(({ code }) => code.length <= within && (village.startsWith(code) || code.startsWith(village)));
}

/** What a form may choose from: who is gone came to be so by an action, and comes back by one. */
export function standings<S extends string>(all: readonly S[], now: string | undefined, label: (value: S) => string) {
  const gone = all.find((value) => value === now && value !== "RESIDENT" && value !== "AWAY");
  const open = all.filter((value) => value === "RESIDENT" || value === "AWAY");
  return (gone ? [gone] : open).map((value) => ({ value, label: label(value) }));
}
