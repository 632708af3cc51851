import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { kindOf } from "@/shared/appraisal/period";
import type { Stage } from "@/shared/appraisal/rules";
import type { Door } from "../appraisal/door";
import type { ScoreRow } from "../appraisal/views";

export interface ObjectionRow {
  id: string;
  number: string;
  subjectId: string;
  subjectName: string | null;
  periodName: string;
  raisedBy: string;
  raisedOn: string;
  text: string;
  files: { id: string }[];
  dueOn: string;
  overdue: boolean;
  status: "OPEN" | "UPHELD" | "REJECTED" | "WITHDRAWN";
  assigneeName: string | null;
  finding: string | null;
  indexBefore: number | null;
  indexAfter: number | null;
  decidedName: string | null;
}

const SIZE = 100;
const PERIODS = 6;
const POSTED: readonly Stage[] = ["PUBLICITY", "TOWN", "PUBLISHED"];

/** What is open first. @param household null for all that the person looks after */
export async function objectionsOf(household: string | null): Promise<Page<ObjectionRow>> {
  const query = { size: SIZE, ...(household ? { subjectId: household } : {}) };
  return ok<Page<ObjectionRow>>(api.GET("/appraisal/objections", { params: { query } }) as never);
}

/**
 * Periods of the household that were scored by themselves and posted, the latest first. Without network those at hand:
 * of past ones the phone does not know where they stand, the server does.
 */
export async function postedPeriods(door: Door, row: ScoreRow): Promise<string[]> {
  const path = { id: row.householdId };
  const posted = await ok<{ periods: { period: string; stage: Stage }[] }>(
    api.GET("/family-scores/{id}", { params: { path } }) as never,
  ).then(
    ({ periods }) => periods.filter(({ stage }) => POSTED.includes(stage)).map(({ period }) => period),
    () => withoutNetwork(door, row),
  );
  return posted
    .filter((one) => kindOf(one) === door.rules.period)
    .sort()
    .reverse()
    .slice(0, PERIODS);
}

const withoutNetwork = (door: Door, row: ScoreRow): string[] =>
  door.periods.filter((one) => (one === row.period ? POSTED.includes(row.stage) : one < row.period));
