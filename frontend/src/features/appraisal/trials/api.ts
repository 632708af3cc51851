import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export interface TrialGrade {
  code: string;
  name: string;
  households: number;
}

export interface TrialBoards {
  redBefore: number;
  redIn: number;
  redOut: number;
  redAfter: number;
  yellowBefore: number;
  yellowIn: number;
  yellowOut: number;
  yellowAfter: number;
}

export interface TrialPlace {
  code: string;
  name: string;
  households: number;
  up: number;
  down: number;
  gradeChanged: number;
  meanBefore: number | null;
  meanAfter: number | null;
  boards: TrialBoards;
}

export interface TrialReport {
  households: number;
  villages: number;
  skippedVillages: number;
  periods: string[];
  entries: number;
  changed: number;
  gradeChanged: number;
  meanBefore: number | null;
  meanAfter: number | null;
  lackingEvidence: number;
  gradesBefore: TrialGrade[];
  gradesAfter: TrialGrade[];
  moves: { from: string; to: string; households: number }[];
  boards: TrialBoards;
  places: TrialPlace[];
}

export interface TrialView {
  id: string;
  schemeId: string;
  schemeName: string;
  number: number;
  area: string;
  areaName: string;
  period: string;
  periodName: string;
  accountName: string;
  askedAt: string;
  finishedAt: string | null;
  expiresAt: string;
  status: "HELD" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "EXPIRED";
  done: number;
  total: number;
  error: string | null;
  draftChanged: boolean;
  /** Null until it is done, and in lists. */
  report: TrialReport | null;
}

export type TrialBoard = "RED" | "YELLOW";

export interface TrialChange {
  householdId: string;
  number: string;
  headName: string;
  villageName: string;
  contactGridName: string | null;
  indexBefore: number;
  indexAfter: number;
  difference: number;
  gradeBefore: string;
  gradeAfter: string;
  boardBefore: TrialBoard | null;
  boardAfter: TrialBoard | null;
  why: string;
}

const SECOND = 1000;

export const isRunning = ({ status }: TrialView) => status === "QUEUED" || status === "RUNNING";

export const trialsQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["appraisal", "trials", id, number],
    queryFn: () =>
      ok<TrialView[]>(
        api.GET("/appraisal/schemes/{id}/versions/{number}/trials", { params: { path: { id, number } } }) as never,
      ),
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? 2 * SECOND : false),
  });

export const trialQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "trial", id],
    queryFn: () => ok<TrialView>(api.GET("/appraisal/trials/{id}", { params: { path: { id } } }) as never),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? SECOND : false),
  });

export const startTrial = (id: string, number: number, body: { area: string; period: string }) =>
  ok<TrialView>(
    api.POST("/appraisal/schemes/{id}/versions/{number}/trials", { params: { path: { id, number } }, body }) as never,
  );

export const removeTrial = (id: string) =>
  ok<void>(api.DELETE("/appraisal/trials/{id}", { params: { path: { id } } }) as never);

export const listTrialChanges = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<TrialChange>>(api.GET("/appraisal/trial-changes", { params: { query: query as never }, signal }) as never);
