import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import { type Check, HOUSEHOLD_CHECKS } from "@/shared/quality/checks";

export interface QualityPlace {
  code: string;
  name: string;
  households: number;
  residents: number;
  findings: Partial<Record<Check, number>>;
  computedAt: string | null;
}

export interface QualityView {
  places: QualityPlace[];
  computedAt: string | null;
  waiting: number;
}

const WAITING_EVERY = 5_000;

export const qualityQuery = (area: string) =>
  queryOptions({
    queryKey: ["households", "quality", area],
    queryFn: () =>
      ok<QualityView>(api.GET("/data-quality", { params: { query: area ? { area } : {} } } as never) as never),
    // While villages are being counted the page follows.
    refetchInterval: (query) => (query.state.data?.waiting ? WAITING_EVERY : false),
  });

export const refreshQuality = (area: string) =>
  ok<QualityView>(api.POST("/data-quality/actions/refresh", { body: { area } } as never) as never);

const isOfHousehold = (check: Check) => (HOUSEHOLD_CHECKS as readonly string[]).includes(check);

/** Of a village: the list in which it is put right; of a place above: the same page one level below. */
export function findingPath(place: string, check: Check): string {
  if (place.length < 12) return `/data-quality?area=${place}`;
  if (check === "LOOKALIKE" || check === "DUPLICATE_ID") return `/residents/duplicates?area=${place.slice(0, 12)}`;
  return `/${isOfHousehold(check) ? "households" : "residents"}?area=${place}&issue=${check}`;
}

/** All findings of a place. */
export const sumOf = (place: QualityPlace) =>
  Object.values(place.findings).reduce((all, number) => all + (number ?? 0), 0);
