import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { FamilyScoreRow } from "../types";

export interface BoardEntry {
  id: string;
  /** In full on the red board, masked on the yellow one. */
  shownName: string;
  deed: string;
  postedOn: string;
  expiresOn: string;
}

export interface BoardView {
  area: string;
  townName: string | null;
  villageName: string;
  period: string;
  periodName: string;
  red: BoardEntry[];
  yellow: BoardEntry[];
  actions: RecordAction[];
}

export interface PostingView {
  id: string;
  period: string;
  colour: "RED" | "YELLOW";
  subjectId: string;
  subjectNumber: string | null;
  shownName: string;
  deed: string;
  /** The one entry that somebody posted it for by hand; null when the scheme named it. */
  entryId: string | null;
  basis: "CONSENT" | "STATUTORY" | null;
  basisNote: string | null;
  /** Where it hangs. */
  place: string;
  /** The round that it rests on. */
  roundId: string;
  schemeId: string;
  status: "DRAFT" | "POSTED" | "TAKEN_DOWN" | "DROPPED";
  /** It hangs there today. */
  onBoard: boolean;
  preparedName: string;
  signedName: string | null;
  postedOn: string | null;
  expiresOn: string | null;
  removedOn: string | null;
  removalReason: string | null;
  version: number;
  actions: RecordAction[];
}

export const boardQuery = (area: string, period: string) =>
  queryOptions({
    queryKey: ["appraisal", "board", area, period],
    queryFn: () => ok<BoardView>(api.GET("/appraisal/boards", { params: { query: { area, period } } }) as never),
    enabled: area.length === 12 && period !== "",
  });

export const ledgerQuery = (area: string, period: string) =>
  queryOptions({
    queryKey: ["appraisal", "postings", area, period],
    queryFn: () => ok<PostingView[]>(api.GET("/appraisal/postings", { params: { query: { area, period } } }) as never),
    enabled: area.length === 12 && period !== "",
  });

const by = (schemeId: string) => (schemeId ? { schemeId } : {});

export const draftBoard = (area: string, period: string, schemeId: string) =>
  ok<PostingView[]>(api.POST("/appraisal/board-drafts", { body: { area, period, ...by(schemeId) } }) as never);

/** An entry that a posting may rest on. */
export interface Postable {
  id: string;
  itemText: string;
  /** Signed; 0 for a warning or a veto. */
  points: number;
  warning: string | null;
  happenedOn: string;
  reversesId: string | null;
  reversedBy: string | null;
}

/** What stands on a household's record of a period, a quarter's months included. */
export const postableQuery = (subjectId: string, period: string, schemeId: string) =>
  queryOptions({
    queryKey: ["appraisal", "postable", subjectId, period, schemeId],
    queryFn: () =>
      ok<Page<Postable>>(
        api.GET("/appraisal/entries", {
          params: { query: { subjectId, period, size: 200, ...by(schemeId) } as never },
        }) as never,
      ),
    enabled: subjectId !== "",
  });

/** Households of a village that were scored in a period, by name or number. */
export const homesQuery = (area: string, period: string, q: string, schemeId: string) =>
  queryOptions({
    queryKey: ["appraisal", "homes", area, period, q, schemeId],
    queryFn: ({ signal }) =>
      ok<Page<FamilyScoreRow>>(
        api.GET("/family-scores", {
          params: { query: { area, period, size: 20, ...(q ? { q } : {}), ...by(schemeId) } as never },
          signal,
        }) as never,
      ),
  });

export interface NewPosting {
  id: string;
  /** Left out for the nearest. */
  schemeId?: string;
  subjectId: string;
  period: string;
  colour: PostingView["colour"];
  entryId: string;
  deed: string;
  basis: PostingView["basis"];
  basisNote: string;
  place: string | null;
}

export const addPosting = (body: NewPosting) =>
  ok<PostingView>(api.POST("/appraisal/postings", { body: body as never }) as never);

export interface PostingEdit {
  deed: string;
  basis: PostingView["basis"];
  basisNote: string | null;
  /** Null leaves it as it is. */
  place: string | null;
  version: number;
}

export const editPosting = (id: string, body: PostingEdit) =>
  ok<PostingView>(api.PUT("/appraisal/postings/{id}", { params: { path: { id } }, body }) as never);

export const actOnPosting = (id: string, action: string, body: { version: number; reason: string | null }) =>
  ok<PostingView>(
    api.POST("/appraisal/postings/{id}/actions/{action}", { params: { path: { id, action } }, body }) as never,
  );
