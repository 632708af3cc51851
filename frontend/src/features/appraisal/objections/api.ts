import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import type { ObjectionView } from "../types";

export const listObjections = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<ObjectionView>>(api.GET("/appraisal/objections", { params: { query: query as never }, signal }) as never);

export const objectionQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "objection", id],
    queryFn: () => ok<ObjectionView>(api.GET("/appraisal/objections/{id}", { params: { path: { id } } }) as never),
  });

export interface NewObjection {
  id: string;
  schemeId: string;
  subjectId: string;
  period: string;
  entryId: string | null;
  raisedBy: string;
  raisedOn: string;
  text: string;
  evidence: string | null;
}

export const createObjection = (body: NewObjection) =>
  ok<ObjectionView>(api.POST("/appraisal/objections", { body: body as never }) as never);

/** A good deed that was forgotten. */
export interface Addition {
  itemCode: string;
  points: number | null;
  happenedOn: string;
  text: string | null;
}

export const actOnObjection = (
  id: string,
  action: string,
  body: { version: number; reason: string; entryIds: string[]; addition?: Addition | null },
) =>
  ok<ObjectionView>(
    api.POST("/appraisal/objections/{id}/actions/{action}", {
      params: { path: { id, action } },
      body: body as never,
    }) as never,
  );

export interface Handler {
  id: string;
  name: string;
}

/** Who may look into it: those who decide in its village or town. */
export const handlersQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "handlers", id],
    queryFn: () => ok<Handler[]>(api.GET("/appraisal/objections/{id}/handlers", { params: { path: { id } } }) as never),
  });

export const assignObjection = (id: string, body: { accountId: string; version: number }) =>
  ok<ObjectionView>(api.PUT("/appraisal/objections/{id}/assignee", { params: { path: { id } }, body }) as never);

/** A town's or village's objections of a year. */
export interface ObjectionFigures {
  code: string;
  name: string;
  total: number;
  open: number;
  overdue: number;
  upheld: number;
  rejected: number;
  withdrawn: number;
  /** Of those decided, 0 to 1. */
  upheldShare: number | null;
  meanDays: number | null;
}

export const figuresQuery = (area: string, year: number | null) =>
  queryOptions({
    queryKey: ["appraisal", "objection-figures", area, year],
    queryFn: () =>
      ok<ObjectionFigures[]>(
        api.GET("/appraisal/objections/figures", {
          params: { query: { ...(area ? { area } : {}), ...(year ? { year } : {}) } },
        }) as never,
      ),
  });
