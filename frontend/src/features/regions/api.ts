import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import type {
  ChangePreview,
  ImportAnswer,
  MergeOrder,
  NewRegion,
  RegionInput,
  RegionNode,
  RegionView,
  VillagerGroup,
} from "./types";

const at = (code: string) => ({ params: { path: { code } } });
const MINUTE = 60_000;

export const listRegions = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<RegionNode>>(api.GET("/regions", { params: { query }, signal }));

/** Children that one step of the tree fetches. */
export const TREE_PAGE = 100;
export const treePageQuery = (parent: string, page: number) =>
  queryOptions({
    queryKey: ["regions", "tree", parent, page],
    queryFn: ({ signal }) => listRegions({ parent, page, size: TREE_PAGE }, signal),
    staleTime: 5 * MINUTE,
  });

export const searchQuery = (q: string, includeRetired: boolean) =>
  queryOptions({
    queryKey: ["regions", "find", q, includeRetired],
    queryFn: ({ signal }) => listRegions({ q, size: 30, ...(includeRetired ? { includeRetired } : {}) }, signal),
    enabled: q !== "",
    staleTime: MINUTE,
  });

/** The same entry as the area picker's, with all that the view holds. */
export const regionQuery = (code: string) =>
  queryOptions({
    queryKey: ["regions", "detail", code],
    queryFn: () => ok<RegionView>(api.GET("/regions/{code}", at(code))),
    enabled: code !== "",
    staleTime: MINUTE,
  });

export const createRegion = (body: NewRegion) => ok<RegionView>(api.POST("/regions", { body }));

export const changeRegion = (code: string, body: RegionInput & { version: number }) =>
  ok<RegionView>(api.PUT("/regions/{code}", { ...at(code), body }));

export const retireRegion = (
  code: string,
  body: { reason: string; version: number; validTo: string; successorCode: string | null },
) => ok<RegionView>(api.POST("/regions/{code}/actions/retire", { ...at(code), body }));

export const previewMove = (code: string, parentCode: string) =>
  ok<ChangePreview>(api.POST("/regions/{code}/move-preview", { ...at(code), body: { parentCode } }));

export const moveRegion = (code: string, body: { reason: string; version: number; parentCode: string }) =>
  ok<RegionView>(api.POST("/regions/{code}/actions/move", { ...at(code), body }));

export const previewMerge = (sources: string[], targetCode: string) =>
  ok<ChangePreview>(api.POST("/regions/merge-preview", { body: { sources, targetCode } }));

export const mergeRegions = (body: MergeOrder) => ok<RegionView>(api.POST("/regions/merge", { body }));

export const importRegions = (csv: string, commit: boolean) =>
  ok<ImportAnswer>(api.POST("/regions/imports", { params: { query: { commit } }, body: { csv } }));

export const groupsQuery = (village: string) =>
  queryOptions({
    queryKey: ["regions", "groups", village],
    queryFn: () => ok<VillagerGroup[]>(api.GET("/regions/{code}/groups", at(village))),
  });

export const addGroup = (village: string, body: { number: string | null; name: string }) =>
  ok<VillagerGroup>(api.POST("/regions/{code}/groups", { ...at(village), body }));

export const renameGroup = (village: string, id: string, body: { name: string; version: number }) =>
  ok<VillagerGroup>(api.PUT("/regions/{code}/groups/{id}", { params: { path: { code: village, id } }, body }));
