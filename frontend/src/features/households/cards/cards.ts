import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { listHouseholds } from "../api";
import type { HouseholdRow } from "../types";

const PAGE = 200;
/** More than the largest village has: a batch is printed by village or contact grid. */
const MOST = 3000;

export interface Card {
  id: string;
  villageName: string;
  address: string | null;
  gridName: string | null;
  contactMember: string | null;
}

/** All households of a place, page by page; `onProgress` hears how many are there. */
export async function loadHouseholds(area: string, onProgress: (count: number) => void): Promise<HouseholdRow[]> {
  const rows: HouseholdRow[] = [];
  for (let after: string | null = ""; after !== null && rows.length < MOST; ) {
    const page: Page<HouseholdRow> = await listHouseholds({
      area,
      size: PAGE,
      total: false,
      ...(after ? { after } : {}),
    });
    rows.push(...page.items);
    onProgress(rows.length);
    after = page.next;
  }
  return rows;
}

interface Grid {
  code: string;
  staff: { role: string; personName: string }[];
}

/** Who contacts the households of each contact grid, by the grid's code. */
export async function loadContactMembers(area: string): Promise<Map<string, string>> {
  const members = new Map<string, string>();
  for (let after: string | null = ""; after !== null; ) {
    const query = { area, type: "CONTACT", size: PAGE, ...(after ? { after } : {}) };
    const page: Page<Grid> = await ok<Page<Grid>>(api.GET("/grids", { params: { query } } as never) as never);
    for (const grid of page.items) {
      const member = grid.staff.find(({ role }) => role === "CONTACT_MEMBER");
      if (member) members.set(grid.code, member.personName);
    }
    after = page.next;
  }
  return members;
}

export const cardOf = (row: HouseholdRow, members: Map<string, string>): Card => ({
  id: row.id,
  villageName: row.villageName,
  address: row.address,
  gridName: row.contactGridName,
  contactMember: members.get(row.area) ?? null,
});
