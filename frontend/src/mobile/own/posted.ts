import { daysOf } from "@/shared/appraisal/period";
import type { OwnScore, PeriodScore } from "./views";

/** What there is to look at, the latest first; of a month and a quarter that end together the month. */
export function latestFirst(periods: readonly PeriodScore[]): PeriodScore[] {
  // A period is there twice for who moved within it: the later one counts.
  const each = new Map(periods.map((one) => [one.period, one]));
  return [...each.values()].sort((a, b) => {
    const [[firstA, lastA], [firstB, lastB]] = [daysOf(a.period), daysOf(b.period)];
    return lastB.localeCompare(lastA) || firstB.localeCompare(firstA);
  });
}

export type State = "posted" | "held" | "published";

export const stateOf = ({ stage, published }: Pick<PeriodScore, "stage" | "published">): State =>
  published ? "published" : stage === "PUBLISHED" ? "held" : "posted";

export const stateOfScore = ({ stage, status }: Pick<OwnScore, "stage" | "status">): State =>
  status === "HELD" ? "held" : stateOf({ stage, published: status === "PUBLISHED" });

export const TONES = { posted: "waits", held: "waits", published: "good" } as const;

/** Where a period is told. @param scheme null for the one that holds there */
export const pathOf = (period: string, scheme: string | null, more = "") =>
  `/own/${period}${more}${scheme ? `?scheme=${scheme}` : ""}`;

export const schemeOf = (search: string) => new URLSearchParams(search).get("scheme");
