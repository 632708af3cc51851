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

/** What waits on the phone for a household, as the server will record it. */
export function pendingFacts(items: readonly Pending[], household: string, rules: SchemeRules): Fact[] {
  return items.flatMap(({ message, refusal }) => {
    if (refusal !== null || message.kind !== "entry" || message.body.subjectId !== household) return [];
    const item = rules.items.find((one) => one.code === message.body.itemCode);
    return item
      ? [{ itemCode: item.code, points: signed(item, message.body.points ?? item.most), reversal: false }]
      : [];
  });
}

const factOf = (entry: EntryRow): Fact => ({
  itemCode: entry.itemCode,
  points: entry.points,
  reversal: entry.reversesId !== null,
});

/** The index with more entries. @param entries null when they are not at hand: then a little less exact */
export function sheetWith(row: ScoreRow, entries: EntryRow[] | null, rules: SchemeRules, more: Fact[]): Sheet {
  if (!entries) return sheetFrom(rules, row.parts, row.vetoed, more);
  return sheetOf(rules, [...entries.filter((entry) => entry.period === row.period).map(factOf), ...more]);
}

const stands = (entry: EntryRow) => entry.reversesId === null && entry.reversedBy === null;

/** Points of an item that the period already has, of those that its cap allows. */
export function usedOf(item: ScoreItem, entries: EntryRow[], period: string): number {
  return entries
    .filter((entry) => entry.itemCode === item.code && entry.period === period && stands(entry))
    .reduce((sum, entry) => sum + Math.abs(entry.points), 0);
}

/** The how-many-th time it would be, within the months that the item counts. */
export function occurrence(item: ScoreItem, entries: EntryRow[], period: string, lastDay: string): number {
  const since = new Date(`${lastDay}T00:00:00Z`);
  since.setUTCDate(since.getUTCDate() + 1);
  since.setUTCMonth(since.getUTCMonth() - (item.repeatMonths ?? 0));
  const from = since.toISOString().slice(0, 10);
  const counts = (entry: EntryRow) => (item.repeatMonths ? entry.happenedOn >= from : entry.period === period);
  return 1 + entries.filter((entry) => entry.itemCode === item.code && stands(entry) && counts(entry)).length;
}
