import type { HouseholdRow } from "../views";

export interface Group {
  key: string;
  /** Null: these households are in no contact grid yet. */
  contactGrid: string | null;
  place: string;
  rows: HouseholdRow[];
}

/** Runs of rows in the same contact grid, in the order the server gave (it sorts by area). */
export function byContactGrid(rows: HouseholdRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.key === row.area) last.rows.push(row);
    else groups.push({ key: row.area, contactGrid: row.contactGridName, place: placeOf(row), rows: [row] });
  }
  return groups;
}

const placeOf = (row: HouseholdRow) => [row.villageName, row.gridName].filter(Boolean).join(" · ");
