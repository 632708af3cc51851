import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import { withoutEmpty } from "@/shared/api/query";
import type { Page } from "@/shared/api/types";
import type { SchemeRules } from "@/shared/appraisal/rules";
import type { ListQuery } from "@/shared/table/PageTable";
import type {
  ApprovalOutcome,
  AreaProgress,
  FamilyScoreRow,
  FamilyScoreView,
  Preset,
  PublicitySheet,
  RecomputedRow,
  RoundResult,
  RoundRow,
  RoundView,
  RuleChange,
  SchemeView,
  VersionView,
  WhyView,
} from "./types";

const MINUTES = 60_000;
const at = <P extends Record<string, string | number>>(path: P) => ({ params: { path } });
const asked = (query: object) => ({ params: { query: query as never } });

export const listRounds = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<RoundRow>>(api.GET("/appraisal/rounds", { ...asked(query), signal }) as never);

export const progressQuery = (query: { area?: string; period?: string; schemeId?: string }) =>
  queryOptions({
    queryKey: ["appraisal", "progress", query],
    queryFn: () => ok<AreaProgress[]>(api.GET("/appraisal/round-progress", asked(query)) as never),
  });

/** Of the scheme that is meant where nothing is said: the nearest. */
export const periodsQuery = (of: { area?: string; schemeId?: string } = {}) => {
  const query = withoutEmpty(of);
  return queryOptions({
    queryKey: ["appraisal", "periods", query],
    queryFn: () => ok<string[]>(api.GET("/appraisal/periods", asked(query)) as never),
    staleTime: 5 * MINUTES,
  });
};

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "round", id],
    queryFn: () => ok<RoundView>(api.GET("/appraisal/rounds/{id}", at({ id })) as never),
  });

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "results", id],
    queryFn: () => ok<RoundResult[]>(api.GET("/appraisal/rounds/{id}/results", at({ id })) as never),
  });

export const publicityQuery = (id: string) =>
  queryOptions({
    queryKey: ["appraisal", "publicity", id],
    queryFn: () => ok<PublicitySheet>(api.GET("/appraisal/rounds/{id}/publicity", at({ id })) as never),
  });

export const revealPublicity = (id: string, reason: string) =>
  ok<PublicitySheet>(
    api.POST("/appraisal/rounds/{id}/publicity/actions/reveal", { ...at({ id }), body: { reason } }) as never,
  );

export interface RoundActing {
  version: number;
  reason?: string | null;
  heldOn?: string | null;
  attendees?: string[] | null;
  minutes?: string | null;
}

export const actOnRound = (id: string, action: string, body: RoundActing) =>
  ok<RoundView>(api.POST("/appraisal/rounds/{id}/actions/{action}", { ...at({ id, action }), body }) as never);

export const returnResult = (id: string, subjectId: string, reason: string) =>
  ok<RoundView>(
    api.POST("/appraisal/rounds/{id}/results/{subjectId}/actions/return", {
      ...at({ id, subjectId }),
      body: { reason },
    }) as never,
  );

export const settleResult = (id: string, subjectId: string, reason: string) =>
  ok<RoundView>(
    api.POST("/appraisal/rounds/{id}/results/{subjectId}/actions/settle", {
      ...at({ id, subjectId }),
      body: { reason },
    }) as never,
  );

/** By pages: a page may be shorter than asked while more follow. */
export const recomputedQuery = (query: { area?: string; period: string; schemeId?: string }) =>
  infiniteQueryOptions({
    queryKey: ["appraisal", "recomputed", query],
    queryFn: ({ pageParam }) =>
      ok<Page<RecomputedRow>>(
        api.GET(
          "/appraisal/recomputations",
          asked({ ...query, size: 200, ...(pageParam ? { after: pageParam } : {}) }),
        ) as never,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const republish = (id: string, subjectId: string, reason: string) =>
  ok<RecomputedRow>(
    api.POST("/appraisal/rounds/{id}/results/{subjectId}/actions/republish", {
      ...at({ id, subjectId }),
      body: { reason },
    }) as never,
  );

export const approveRounds = (roundIds: string[], reason: string) =>
  ok<ApprovalOutcome[]>(
    api.POST("/appraisal/round-approvals", { body: { roundIds, reason: reason.trim() || null } }) as never,
  );

export const listFamilyScores = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<FamilyScoreRow>>(api.GET("/family-scores", { ...asked(query), signal }) as never);

const by = (schemeId: string) => (schemeId ? { query: { schemeId } } : {});

/** @param schemeId empty for the nearest */
export const familyQuery = (id: string, schemeId = "") =>
  queryOptions({
    queryKey: ["appraisal", "family", id, schemeId],
    queryFn: () =>
      ok<FamilyScoreView>(api.GET("/family-scores/{id}", { params: { path: { id }, ...by(schemeId) } }) as never),
  });

/** @param schemeId empty for the nearest that has the period */
export const whyQuery = (id: string, period: string, schemeId = "") =>
  queryOptions({
    queryKey: ["appraisal", "why", id, period, schemeId],
    queryFn: () =>
      ok<WhyView>(
        api.GET("/family-scores/{id}/{period}", { params: { path: { id, period }, ...by(schemeId) } }) as never,
      ),
    enabled: period !== "",
  });

export interface NewEntry {
  id: string;
  schemeId: string;
  subjectId: string;
  itemCode: string;
  /** Null for a veto. */
  points: number | null;
  happenedOn: string;
  text: string | null;
  evidence: string | null;
  /** Who of the household told of it, and when; left out for nobody. */
  claimedBy?: string;
  claimedOn?: string;
  /** How many will follow. */
  photos: number;
}

export interface Made {
  indexBefore: number;
  index: number;
  entry: { warning: string | null };
}

export const recordEntry = (body: NewEntry) =>
  ok<Made>(api.POST("/appraisal/entries", { body: body as never }) as never);

export const reverseEntry = (id: string, reason: string) =>
  ok<unknown>(api.POST("/appraisal/entries/{id}/actions/reverse", { ...at({ id }), body: { reason } }) as never);

export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["appraisal", "version", id, number],
    queryFn: () => ok<VersionView>(api.GET("/appraisal/schemes/{id}/versions/{number}", at({ id, number })) as never),
    enabled: number > 0,
  });

export const presetsQuery = queryOptions({
  queryKey: ["appraisal", "presets"],
  queryFn: () => ok<Preset[]>(api.GET("/appraisal/presets", {}) as never),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The posts that may act in each stage: a scheme may keep a stage to some of them. */
export const stageRolesQuery = queryOptions({
  queryKey: ["appraisal", "stage-roles"],
  queryFn: ({ signal }) => ok(api.GET("/appraisal/stage-roles", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The posts that may record at all: an item may be kept to some of them. */
export const recordersQuery = queryOptions({
  queryKey: ["appraisal", "recorders"],
  queryFn: ({ signal }) => ok(api.GET("/appraisal/recorders", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const differenceQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["appraisal", "difference", id, from, to],
    queryFn: () =>
      ok<RuleChange[]>(
        api.GET("/appraisal/schemes/{id}/difference", { params: { path: { id }, query: { from, to } } }) as never,
      ),
    enabled: from > 0 && to > 0,
  });

export const createScheme = (body: { id: string; name: string; holderArea: string; preset: string }) =>
  ok<SchemeView>(api.POST("/appraisal/schemes", { body: body as never }) as never);

export const draftVersion = (id: string) =>
  ok<VersionView>(api.POST("/appraisal/schemes/{id}/versions", at({ id })) as never);

export const saveVersion = (id: string, number: number, rules: SchemeRules, version: number) =>
  ok<VersionView>(
    api.PUT("/appraisal/schemes/{id}/versions/{number}", {
      ...at({ id, number }),
      body: { rules: rules as never, version },
    }) as never,
  );

export const discardVersion = (id: string, number: number, version: number) =>
  ok<unknown>(
    api.POST("/appraisal/schemes/{id}/versions/{number}/actions/discard", {
      ...at({ id, number }),
      body: { version },
    }) as never,
  );

export const retireScheme = (id: string, body: { from: string; reason: string; version: number }) =>
  ok<SchemeView>(api.POST("/appraisal/schemes/{id}/actions/retire", { ...at({ id }), body }) as never);

export const reinstateScheme = (id: string, body: { reason: string; version: number }) =>
  ok<SchemeView>(api.POST("/appraisal/schemes/{id}/actions/reinstate", { ...at({ id }), body }) as never);

export const enactVersion = (
  id: string,
  number: number,
  body: { validFrom: string; reason: string; version: number },
) =>
  ok<VersionView>(
    api.POST("/appraisal/schemes/{id}/versions/{number}/actions/enact", { ...at({ id, number }), body }) as never,
  );
