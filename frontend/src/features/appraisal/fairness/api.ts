import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export const FLAGS = ["DEVIATES", "NEVER_DEDUCTS", "COPIED", "BURST"] as const;
export type FairFlag = (typeof FLAGS)[number];

export interface ScorerRow {
  key: string;
  scorerId: string;
  name: string;
  period: string;
  area: string;
  villageName: string;
  gridName: string | null;
  /** Household-months. */
  households: number;
  mean: number;
  spread: number | null;
  /** Shares from 0 to 1. */
  fullShare: number;
  entries: number;
  deductions: number;
  unprovenShare: number | null;
  gridDeviation: number | null;
  villageDeviation: number | null;
  /** 99 % bounds of the deviation from the village. */
  low: number | null;
  high: number | null;
  alikeShare: number;
  lateShare: number;
  flags: FairFlag[];
}

export interface ScorerEntry {
  id: string;
  subjectId: string;
  subjectName: string;
  period: string;
  itemText: string;
  points: number;
  warning: string | null;
  happenedOn: string;
  text: string | null;
  evidence: string | null;
  photos: string[];
  photosAwaited: number;
}

export const listScorers = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<ScorerRow>>(api.GET("/appraisal/fairness", { params: { query: query as never }, signal }) as never);

const CHARTED = 20;

/** The scorers that differ most, the strictest first. */
export const deviatingQuery = (filters: { area?: string; period?: string; schemeId?: string }) =>
  queryOptions({
    queryKey: ["appraisal", "fairness", "deviating", filters],
    queryFn: ({ signal }) =>
      listScorers({ ...filters, flag: "DEVIATES", sort: "villageDeviation", size: CHARTED }, signal),
  });

export const scorerEntriesQuery = (scorer: ScorerRow, schemeId: string) =>
  queryOptions({
    queryKey: ["appraisal", "fairness", "entries", scorer.key, scorer.period, schemeId],
    queryFn: () =>
      ok<Page<ScorerEntry>>(
        api.GET("/appraisal/entries", {
          params: {
            query: {
              authorId: scorer.scorerId,
              area: scorer.area,
              period: scorer.period,
              size: 100,
              ...(schemeId ? { schemeId } : {}),
            } as never,
          },
        }) as never,
      ),
  });
