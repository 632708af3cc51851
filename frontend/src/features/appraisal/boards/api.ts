import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { RecordAction } from "@/shared/api/types";

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
  basis: "CONSENT" | "STATUTORY" | null;
  basisNote: string | null;
  /** Where it hangs. */
  place: string;
  /** The round that it rests on. */
  roundId: string;
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

export const draftBoard = (area: string, period: string) =>
  ok<PostingView[]>(api.POST("/appraisal/board-drafts", { body: { area, period } }) as never);

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
