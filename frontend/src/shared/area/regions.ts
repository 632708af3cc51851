import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "../api/client";
import type { Page } from "../api/types";

export type AreaLevel = "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWN" | "VILLAGE" | "GRID" | "CONTACT_GRID";

export interface AreaNode {
  code: string;
  name: string;
  level: AreaLevel;
  kind?: string | null;
  parentCode?: string | null;
  childCount: number;
  households?: number;
  residents?: number;
  validTo?: string | null;
}

export interface AreaDetail extends AreaNode {
  /** As people say it; `name` is the one in the register. */
  shortName: string;
  path: { code: string; name: string; level: string }[];
}

const MINUTES = 60_000;

/** The areas that were given to the signed-in account. */
export const rootsQuery = queryOptions({
  queryKey: ["regions", "roots"],
  queryFn: () => ok<AreaNode[]>(api.GET("/regions/roots") as never),
  staleTime: 10 * MINUTES,
});

/** Children that one request fetches. */
export const CHILDREN_PAGE = 200;

export const childrenQuery = (parent: string, page = 1) =>
  queryOptions({
    queryKey: ["regions", "children", parent, page],
    queryFn: () =>
      ok<Page<AreaNode>>(api.GET("/regions", { params: { query: { parent, page, size: CHILDREN_PAGE } } }) as never),
    staleTime: 5 * MINUTES,
  });

export const areaSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ["regions", "search", q],
    queryFn: () => ok<Page<AreaNode>>(api.GET("/regions", { params: { query: { q, size: 30 } } }) as never),
    enabled: q.trim().length > 0,
    staleTime: MINUTES,
  });

export const areaQuery = (code: string) =>
  queryOptions({
    queryKey: ["regions", "detail", code],
    queryFn: () => ok<AreaDetail>(api.GET("/regions/{code}", { params: { path: { code } } }) as never),
    staleTime: 10 * MINUTES,
  });

const LENGTHS: [number, AreaLevel][] = [
  [2, "PROVINCE"],
  [4, "PREFECTURE"],
  [6, "COUNTY"],
  [9, "TOWN"],
  [12, "VILLAGE"],
  [14, "GRID"],
  [16, "CONTACT_GRID"],
];

/** A place's level is the length of its code. */
export function levelOf(code: string): AreaLevel | undefined {
  return LENGTHS.find(([length]) => length === code.length)?.[1];
}
