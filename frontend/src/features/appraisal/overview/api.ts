import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";

export interface OverviewGrade {
  code: string;
  name: string;
  households: number;
  /** In the period before. */
  before: number;
}

export interface OverviewLevel {
  stage: string;
  name: string;
  onTime: number;
  late: number;
  open: number;
}

export interface OverviewItem {
  code: string;
  text: string;
  dimensionName: string | null;
  entries: number;
  points: number;
}

export interface OverviewPlace {
  code: string;
  name: string;
  households: number;
  mean: number | null;
  previousMean: number | null;
  /** Shares from 0 to 1. */
  best: number | null;
  lowest: number | null;
  participation: number | null;
  onTime: number | null;
  entries: number;
}

/** What hangs on the boards today; `waiting` are drafts that nobody has signed. */
export interface OverviewBoards {
  code: string;
  name: string;
  red: number;
  yellow: number;
  waiting: number;
}

export interface OverviewView {
  area: string | null;
  areaName: string;
  period: string;
  periodName: string;
  previousName: string;
  schemeName: string;
  rounds: number;
  published: number;
  households: number;
  scored: number;
  entries: number;
  vetoed: number;
  mean: number | null;
  previousMean: number | null;
  /** The best first. */
  grades: OverviewGrade[];
  parts: { code: string; name: string; full: number | null; mean: number | null; before: number | null }[];
  moves: { from: string; to: string; households: number }[];
  levels: OverviewLevel[];
  items: OverviewItem[];
  places: OverviewPlace[];
  boards: OverviewBoards[];
  /** What takes long to count, a county, is up to five minutes old. */
  countedAt: string;
}

export const overviewQuery = (query: { area?: string; period?: string; schemeId?: string }) =>
  queryOptions({
    queryKey: ["appraisal", "overview", query],
    queryFn: ({ signal }) =>
      ok<OverviewView>(api.GET("/appraisal/overview", { params: { query: query as never }, signal }) as never),
    placeholderData: keepPreviousData,
  });
