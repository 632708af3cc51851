import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { levelOf } from "@/shared/area/regions";
import type { ListQuery } from "@/shared/table/PageTable";
import type {
  AreaCoverage,
  Board,
  Coverage,
  GridView,
  Grouping,
  GroupingPreview,
  IdleMember,
  StaffRole,
} from "./types";

const at = <P extends Record<string, string>>(path: P) => ({ params: { path } });
const village = (code: string) => at({ villageCode: code });

export const listGrids = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<GridView>>(api.GET("/grids", { params: { query }, signal }));

export const listIdleMembers = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<IdleMember>>(
    api.GET("/residents", { params: { query: { ...query, withoutHouseholds: "true" } }, signal } as never),
  );

export const gridQuery = (code: string) =>
  queryOptions({
    queryKey: ["grids", "detail", code],
    queryFn: () => ok<GridView>(api.GET("/grids/{code}", at({ code }))),
  });

/** All governance grids of a village: a handful. */
export const governanceQuery = (code: string) =>
  queryOptions({
    queryKey: ["grids", "governance", code],
    queryFn: () =>
      ok<Page<GridView>>(api.GET("/grids", { params: { query: { area: code, type: "GOVERNANCE", size: 200 } } })),
  });

export const fetchBoard = (code: string) => ok<Board>(api.GET("/grid-boards/{villageCode}", village(code)));

export const boardQuery = (code: string) =>
  queryOptions({ queryKey: ["grids", "board", code], queryFn: () => fetchBoard(code) });

export const coverageQuery = (area: string) =>
  queryOptions({
    queryKey: ["grids", "coverage", area],
    queryFn: () =>
      ok<Coverage & { children: AreaCoverage[] }>(
        api.GET("/grid-coverage", { params: { query: area ? { area } : {} } }),
      ),
  });

/** So many households the server takes at once. */
const AT_ONCE = 500;

/** @param to a contact grid; a governance grid or the village, where they then lie; null: out of their contact grids */
export async function assign(code: string, householdIds: string[], to: string | null): Promise<Board> {
  const [now, later] = [householdIds.slice(0, AT_ONCE), householdIds.slice(AT_ONCE)];
  const target = to === null || levelOf(to) === "CONTACT_GRID" ? { contactGridCode: to } : { outTo: to };
  const body = { householdIds: now, ...target };
  const board = await ok<Board>(api.POST("/grid-boards/{villageCode}/assign", { ...village(code), body }));
  return later.length > 0 ? assign(code, later, to) : board;
}

export const setMember = (code: string, contactGridCode: string, residentId: string | null) =>
  ok<Board>(api.PUT("/grid-boards/{villageCode}/members", { ...village(code), body: { contactGridCode, residentId } }));

export const previewGrouping = (code: string, body: Grouping) =>
  ok<GroupingPreview>(api.POST("/grid-boards/{villageCode}/grouping-preview", { ...village(code), body }));

export const applyGrouping = (code: string, body: Grouping) =>
  ok<Board>(api.POST("/grid-boards/{villageCode}/grouping", { ...village(code), body }));

export const createGrid = (body: { parentCode: string; type: "GOVERNANCE" | "CONTACT"; name: string }) =>
  ok<GridView>(api.POST("/grids", { body }));

export const renameGrid = (code: string, body: { name: string; version: number }) =>
  ok<GridView>(api.PUT("/grids/{code}", { ...at({ code }), body }));

export const deleteGrid = (code: string, version: number) =>
  ok<void>(api.DELETE("/grids/{code}", { params: { path: { code }, query: { version } } }));

export interface StaffInput {
  id?: string;
  role: StaffRole;
  personName: string;
  phone: string | null;
}

export const addStaff = (code: string, body: StaffInput) =>
  ok<GridView>(api.POST("/grids/{code}/staff", { ...at({ code }), body }));

export const endStaff = (code: string, staffId: string) =>
  ok<GridView>(api.DELETE("/grids/{code}/staff/{staffId}", at({ code, staffId })));
