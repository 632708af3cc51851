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

export const actOnObjection = (
  id: string,
  action: string,
  body: { version: number; reason: string; entryIds: string[] },
) =>
  ok<ObjectionView>(
    api.POST("/appraisal/objections/{id}/actions/{action}", { params: { path: { id, action } }, body }) as never,
  );
