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

export interface Rater {
  householdId: string;
  name: string;
  self: boolean;
  left: boolean;
  points: Record<string, number> | null;
}

export interface RatingSheet {
  subjectId: string;
  name: string;
  period: string;
  rule: RatingRule | null;
  items: RatedItem[];
  raters: Rater[];
  givenAt: string | null;
  /** Who saved it last. */
  givenBy?: string | null;
  /** His account: two people may have one name. */
  givenById?: string | null;
  refused: { itemCode: string; text: string; reason: string }[];
  actions: RecordAction[];
}

/** Points by rater and item; whoever is not in it has not rated. */
export type Filled = Record<string, Record<string, number>>;

/** What this person chose and did not save, item by item; null for a rater whom he dropped. */
export type Touched = Record<string, Record<string, number> | null>;

/** The sheet with what this person chose on top of it; all else is as others saved it. */
export function withTouched(sheet: RatingSheet, touched: Touched): Filled {
  const filled = filledOf(sheet);
  for (const [rater, points] of Object.entries(touched)) {
    if (points) filled[rater] = { ...filled[rater], ...points };
    else delete filled[rater];
  }
  return filled;
}

export const filledOf = ({ raters }: RatingSheet): Filled =>
  Object.fromEntries(raters.flatMap(({ householdId, points }) => (points ? [[householdId, points]] : [])));

/** Of all one's households, for a phone that will be without a network; none where there are too many. */
export const sheetsOf = (period: string, schemeId: string): Promise<RatingSheet[]> =>
  ok(api.GET("/appraisal/ratings", { params: { query: { period, schemeId } } }) as never);

export const sheetOf = (subjectId: string, period: string, schemeId: string): Promise<RatingSheet> =>
  ok(
    api.GET("/appraisal/ratings/{subjectId}/{period}", {
      params: { path: { subjectId, period }, query: { schemeId } },
    }) as never,
  );

/** The whole sheet; another one by now than what was seen is refused. */
export const record = (sheet: RatingSheet, schemeId: string, filled: Filled): Promise<RatingSheet> =>
  ok(
    api.POST("/appraisal/ratings", {
      body: {
        schemeId,
        subjectId: sheet.subjectId,
        period: sheet.period,
        raters: Object.entries(filled).map(([householdId, points]) => ({
          householdId,
          points: Object.entries(points)
            .filter(([, value]) => value > 0)
            .map(([itemCode, value]) => ({ itemCode, points: value })),
        })),
        givenAt: sheet.givenAt,
      },
    }) as never,
  );

const STEPS = 12;

/** What can be chosen by touch; of a wide range as many as fit. */
export function stepsOf({ least, most }: RatedItem): number[] {
  const size = Math.max(1, Math.ceil((most - least) / STEPS));
  const steps = [0];
  for (let points = least; points < most; points += size) steps.push(points);
  return [...new Set([...steps, most])];
}
