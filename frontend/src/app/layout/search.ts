import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";

interface Hit {
  path: string;
  name: string;
  note: string;
}

interface Group {
  kind: "regions" | "households" | "residents";
  hits: Hit[];
}

interface FoundRegion {
  code: string;
  name: string;
  /** From the county down to the place above. */
  path?: { name: string }[];
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
  const page = await ok<Page<FoundRegion>>(
    api.GET("/regions", { params: { query: { q, size: EACH } }, signal }) as never,
  );
  // Many villages have one name: what they lie in tells them apart.
  const hits = page.items.map(({ code, name, path }) => ({
    path: `/regions?at=${code}`,
    name,
    note: path?.length ? path.map((above) => above.name).join(" ") : code,
  }));
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

/** Asks for all kinds at once and shows those that have an answer; an error when none has and not all could be asked. */
export const searchQuery = (q: string, may: { regions: boolean; households: boolean }) =>
  queryOptions({
    queryKey: ["search", q],
    enabled: q.length > 0 && (may.regions || may.households),
    staleTime: 30_000,
    retry: false,
    queryFn: async ({ signal }) => {
      const answers = await Promise.allSettled([
        ...(may.regions ? [findRegions(q, signal)] : []),
        ...(may.households ? [findHouseholds(q, signal), findResidents(q, signal)] : []),
      ]);
      const groups = answers.flatMap((answer) =>
        answer.status === "fulfilled" && answer.value.hits.length > 0 ? answer.value : [],
      );
      // "Nothing found" is said only of what was asked.
      const failed = answers.find((answer) => answer.status === "rejected");
      if (failed && groups.length === 0) throw failed.reason;
      return groups;
    },
  });
