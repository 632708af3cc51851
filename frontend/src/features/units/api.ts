import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import type { UnitInput, UnitView } from "./types";

const at = (id: string) => ({ params: { path: { id } } });

export const listUnits = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<UnitView>>(api.GET("/units", { params: { query }, signal } as never) as never);

/** @param asOf a past day; empty for now */
export const unitQuery = (id: string, asOf = "") =>
  queryOptions({
    queryKey: ["units", "detail", id, asOf],
    queryFn: () =>
      ok<UnitView>(api.GET("/units/{id}", { params: { path: { id }, query: asOf ? { asOf } : {} } } as never) as never),
  });

export const createUnit = (body: UnitInput) => ok<UnitView>(api.POST("/units", { body } as never) as never);

export const changeUnit = (id: string, body: UnitInput) =>
  ok<UnitView>(api.PUT("/units/{id}", { ...at(id), body } as never) as never);

export const endUnit = (id: string, body: { reason: string; version: number }) =>
  ok<UnitView>(api.POST("/units/{id}/actions/end", { ...at(id), body } as never) as never);
