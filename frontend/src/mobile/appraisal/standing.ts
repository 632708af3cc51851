import { daysOf, kindOf, periodAt } from "@/shared/appraisal/period";
import type { SchemeRules, ScoreItem, StageRule } from "@/shared/appraisal/rules";
import { type Fact, type Sheet, sheetFrom, sheetOf, signed } from "@/shared/appraisal/sheet";
import type { Pending } from "../outbox/pending";
import type { EntryRow, ScoreRow } from "./views";

/** Why nothing may be recorded for a household now; null when it may. */
export function stageThatHolds(row: Pick<ScoreRow, "stage" | "status">, rules: SchemeRules): StageRule | null {
  if (row.stage === "SCORING" || row.status === "RETURNED") return null;
  return (
    rules.stages.find((rule) => rule.stage === row.stage) ?? { stage: row.stage, name: row.stage, days: 0, quorum: 0 }
  );
}

/**
 * What waits on the phone for a household, as rows among those that are at the server: with the points that the server
 * will give, none for what is still a warning.
 *
 * @param entries null when they are not at hand: then nothing is known of earlier warnings
 */
export function waitingRows(
  items: readonly Pending[],
  row: Pick<ScoreRow, "householdId" | "period">,
  rules: SchemeRules,
  entries: EntryRow[] | null,
): EntryRow[] {
  const all = [...(entries ?? [])];
  const waiting: EntryRow[] = [];
  for (const { id, message, refusal } of items) {
    if (refusal !== null || message.kind !== "entry" || message.body.subjectId !== row.householdId) continue;
    const { itemCode, happenedOn, points } = message.body;
    const item = rules.items.find((one) => one.code === itemCode);
    if (!item || all.some((one) => one.id === id)) continue;
    const period = periodAt(happenedOn, kindOf(row.period));
    const time = occurrence(item, all, period);
    const coming: EntryRow = {
      ...NOBODYS,
      id,
      itemCode,
      happenedOn,
      subjectId: row.householdId,
      period,
      points: warns(item, time) ? 0 : signed(item, points ?? item.most),
    };
    all.push(coming);
    waiting.push(coming);
  }
  return waiting;
}

const NOBODYS = {
  itemText: "",
  dimensionName: "",
  warning: null,
  text: null,
  photos: [],
  photosAwaited: 0,
  authorName: "",
  reversesId: null,
  reversedBy: null,
  actions: [],
};

export const warns = (item: ScoreItem, time: number): boolean => item.kind === "DEDUCT" && time <= item.warnings;

const factOf = (entry: EntryRow): Fact => ({
  itemCode: entry.itemCode,
  points: entry.points,
  reversal: entry.reversesId !== null,
});

/** As they enter the sum of a period. */
export const factsOf = (rows: readonly EntryRow[], period: string): Fact[] =>
  rows.filter((row) => row.period === period).map(factOf);

/** The index with more entries. @param entries null when they are not at hand: then a little less exact */
export function sheetWith(row: ScoreRow, entries: EntryRow[] | null, rules: SchemeRules, more: Fact[]): Sheet {
  if (!entries) return sheetFrom(rules, row.parts, row.vetoed, more);
  return sheetOf(rules, [...factsOf(entries, row.period), ...more]);
}

const stands = (entry: EntryRow) => entry.reversesId === null && entry.reversedBy === null;

/** Points of an item that the period already has, of those that its cap allows. */
export function usedOf(item: ScoreItem, entries: EntryRow[], period: string): number {
  return entries
    .filter((entry) => entry.itemCode === item.code && entry.period === period && stands(entry))
    .reduce((sum, entry) => sum + Math.abs(entry.points), 0);
}

/** The how-many-th time it would be, within the months that the item counts. */
export function occurrence(item: ScoreItem, entries: EntryRow[], period: string): number {
  const since = new Date(`${daysOf(period)[1]}T00:00:00Z`);
  since.setUTCDate(since.getUTCDate() + 1);
  since.setUTCMonth(since.getUTCMonth() - (item.repeatMonths ?? 0));
  const from = since.toISOString().slice(0, 10);
  const counts = (entry: EntryRow) => (item.repeatMonths ? entry.happenedOn >= from : entry.period === period);
  return 1 + entries.filter((entry) => entry.itemCode === item.code && stands(entry) && counts(entry)).length;
}
