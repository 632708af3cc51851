import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { NamedCode } from "@/shared/api/types";

export interface Figure {
  code: string;
  value: number;
  unit?: string | null;
  /** The count stopped there. */
  valueIsLowerBound?: boolean;
}

export interface TownFigures extends NamedCode {
  households: number;
  residents: number;
  /** Share of the households that a contact member is responsible for, 0 to 1. */
  coverage: number;
}

export interface Change {
  at: string;
  accountName: string;
  action: string;
  objectType: string;
  objectId: string;
  objectName: string;
}

export interface Todo {
  code: string;
  count: number;
  /** Of the appraisal; null for anything else. */
  periodName?: string | null;
  link: string;
}

export interface Workbench {
  areas: NamedCode[];
  cards: Figure[];
  towns: TownFigures[];
  recent: Change[];
  todo: Todo[];
}

export const workbenchQuery = (area: string) =>
  queryOptions({
    queryKey: ["workbench", area],
    queryFn: () => ok<Workbench>(api.GET("/workbench", { params: { query: area ? { area } : {} } } as never) as never),
  });

const PAGES: Record<string, string> = { household: "/households/", region: "/regions?at=", grid: "/grids?grid=" };

/** The page of the object that a change was made to, where there is one still. */
export function pageOf({ objectType, objectId, action }: Pick<Change, "objectType" | "objectId" | "action">) {
  const page = PAGES[objectType.toLowerCase()];
  return page && objectId && !action.endsWith(".delete") ? page + objectId : null;
}
