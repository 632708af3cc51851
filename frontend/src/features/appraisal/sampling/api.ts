import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export interface SamplePart {
  code: string;
  name: string;
  floor: number;
  full: number | null;
}

export interface SampleView {
  id: string;
  area: string;
  areaName: string;
  period: string;
  periodName: string;
  percent: number;
  seed: number;
  threshold: number;
  accountName: string;
  drawnAt: string;
  households: number;
  done: number;
  big: number;
  parts: SamplePart[];
}

export interface SampleRow {
  householdId: string;
  number: string;
  headName: string;
  villageName: string;
  contactGridName: string | null;
  /** Null until it was scored again. */
  firstIndex: number | null;
  secondIndex: number | null;
  difference: number | null;
  big: boolean;
  secondName: string | null;
  secondAt: string | null;
  note: string | null;
  actions: RecordAction[];
}

export interface NewSample {
  id: string;
  /** Left out for the nearest. */
  schemeId?: string;
  area: string;
  period: string;
  percent: number;
  seed?: number | null;
  threshold: number;
}

export const samplesQuery = queryOptions({
  queryKey: ["appraisal", "samples"],
  queryFn: () => ok<SampleView[]>(api.GET("/appraisal/samples", {}) as never),
});

export const sampleQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "samples", id],
    queryFn: () => ok<SampleView>(api.GET("/appraisal/samples/{id}", { params: { path: { id } } }) as never),
  });

export const drawSample = (body: NewSample) =>
  ok<SampleView>(api.POST("/appraisal/samples", { body: body as never }) as never);

export const listSampled = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<SampleRow>>(api.GET("/appraisal/sample-households", { params: { query: query as never }, signal }) as never);

export const scoreSampled = (id: string, householdId: string, parts: Record<string, number>, note: string | null) =>
  ok<SampleRow>(
    api.POST("/appraisal/samples/{id}/households/{householdId}/actions/score", {
      params: { path: { id, householdId } },
      body: { parts, note } as never,
    }) as never,
  );
