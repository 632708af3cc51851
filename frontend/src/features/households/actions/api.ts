import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { HouseholdView, ResidentView } from "../types";

export const HOUSEHOLD_ACTIONS = [
  "birth",
  "marry-in",
  "head",
  "split",
  "merge",
  "move",
  "leave",
  "return",
  "cancel",
] as const;
export type HouseholdAction = (typeof HOUSEHOLD_ACTIONS)[number];

export const RESIDENT_ACTIONS = ["death", "marry-out", "leave", "return"] as const;
export type ResidentAction = (typeof RESIDENT_ACTIONS)[number];

export const actOnHousehold = (id: string, action: HouseholdAction, body: object) =>
  ok<HouseholdView>(
    api.POST(`/households/{id}/actions/${action}` as never, { params: { path: { id } }, body } as never) as never,
  );

export const actOnResident = (id: string, action: ResidentAction, body: object) =>
  ok<ResidentView>(
    api.POST(`/residents/{id}/actions/${action}` as never, { params: { path: { id } }, body } as never) as never,
  );

export interface MoveTarget {
  code: string;
  name: string;
  townName: string;
  groups: { number: string; name: string }[];
}

/** Villages of the whole county: a family may leave the places that one looks after. */
export const moveTargetsQuery = (q: string) =>
  queryOptions({
    queryKey: ["move-targets", q],
    queryFn: () => ok<MoveTarget[]>(api.GET("/move-targets", { params: { query: { q } } })),
    enabled: q !== "",
  });
