import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { AreaNode } from "@/shared/area/regions";

interface Hit {
  path: string;
  name: string;
  note: string;
}

interface Group {
  kind: "regions" | "households" | "residents";
  hits: Hit[];
}

interface FoundHousehold {
  id: string;
  number: string;
  headName: string;
  townName?: string;
  villageName: string;
}

interface FoundResident {
  id: string;
  householdId: string;
  name: string;
  householdNumber: string;
  villageName: string;
}

const EACH = 6;

async function findRegions(q: string, signal: AbortSignal): Promise<Group> {
  const page = await ok<Page<AreaNode>>(api.GET("/regions", { params: { query: { q, size: EACH } }, signal }) as never);
  const hits = page.items.map(({ code, name }) => ({ path: `/regions?at=${code}`, name, note: code }));
  return { kind: "regions", hits };
}

async function findHouseholds(q: string, signal: AbortSignal): Promise<Group> {
  const query = { q, size: EACH };
  const page = await ok<Page<FoundHousehold>>(api.GET("/households", { params: { query }, signal }) as never);
  const hits = page.items.map((row) => ({
    path: `/households/${row.id}`,
    name: row.headName,
    note: `${row.townName ?? ""} ${row.villageName} ${row.number}`,
  }));
  return { kind: "households", hits };
}

async function findResidents(q: string, signal: AbortSignal): Promise<Group> {
  const query = { q, size: EACH };
  const page = await ok<Page<FoundResident>>(api.GET("/residents", { params: { query }, signal }) as never);
  const hits = page.items.map((row) => ({
    path: `/households/${row.householdId}?resident=${row.id}`,
    name: row.name,
    note: `${row.villageName} ${row.householdNumber}`,
  }));
  return { kind: "residents", hits };
}

/** Asks for all kinds at once and shows those that have an answer. */
export const searchQuery = (q: string, may: { regions: boolean; households: boolean }) =>
  queryOptions({
    queryKey: ["search", q],
    enabled: q.length > 0 && (may.regions || may.households),
    staleTime: 30_000,
    retry: false,
    queryFn: async ({ signal }) => {
      const asked = [
        may.regions && findRegions(q, signal),
        may.households && findHouseholds(q, signal),
        may.households && findResidents(q, signal),
      ];
      const groups = await Promise.all(asked.map(async (group) => (group ? await group : null)));
      return groups.filter((group): group is Group => group !== null && group.hits.length > 0);
    },
  });
