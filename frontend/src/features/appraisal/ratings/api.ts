import { queryOptions } from "@tanstack/react-query";

import { api, ok } from "@/shared/api/client";
import type { RecordAction } from "@/shared/api/types";
import type { ItemKind, RatingRule } from "@/shared/appraisal/rules";

export interface RatedItem {
  code: string;
  text: string;
  dimensionName: string;
  kind: ItemKind;
  least: number;
  most: number;
  /** Signed; null while it counts nothing. */
  counted: number | null;
  /** Why it is not the caller's to record. */
  refusal: string | null;
}

/** What was sent of an item that another records; it stands as before. */
export interface RefusedRating {
  itemCode: string;
  text: string;
  reason: string;
}

export interface Rater {
  householdId: string;
  number: string;
  name: string;
  self: boolean;
  /** Has rated, and left the contact grid since. */
  left: boolean;
  /** By the code of the item; null when it has not rated. */
  points: Record<string, number> | null;
}

export interface RatingSheet {
  subjectId: string;
  number: string;
  name: string;
  period: string;
  periodName: string;
  rule: RatingRule | null;
  items: RatedItem[];
  raters: Rater[];
  /** When it was written down; null while it was not. */
  givenAt: string | null;
  refused: RefusedRating[];
  actions: RecordAction[];
}

export interface NewRatings {
  schemeId: string;
  subjectId: string;
  period: string;
  raters: { householdId: string; points: { itemCode: string; points: number }[] }[];
  /** Of the sheet that was filled in: another one by now is refused. */
  givenAt: string | null;
}

export const ratingsQuery = (subjectId: string, period: string, schemeId: string) =>
  queryOptions({
    queryKey: ["appraisal", "ratings", subjectId, period, schemeId],
    // What is saved replaces the whole sheet: it is filled in from what stands now, never from what was seen before.
    gcTime: 0,
    queryFn: () =>
      ok<RatingSheet>(
        api.GET("/appraisal/ratings/{subjectId}/{period}", {
          params: { path: { subjectId, period }, query: { schemeId } },
        }) as never,
      ),
  });

export const recordRatings = (body: NewRatings) => ok<RatingSheet>(api.POST("/appraisal/ratings", { body }) as never);
