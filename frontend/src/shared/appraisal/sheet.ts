import type { SchemeRules, ScoreGrade, ScoreItem } from "./rules";

/** An entry as it enters the sum: points signed; a reversal carries those of the entry that it undoes, negated. */
export interface Fact {
  itemCode: string;
  points: number;
  reversal: boolean;
}

export interface Sheet {
  index: number;
  /** By the code of the dimension or pool, without weights. */
  parts: Record<string, number>;
  vetoed: boolean;
  grade: ScoreGrade;
}

/** Two decimals, as people round. Sums of tenths are off by less than a millionth, so they are cut there first. */
const rounded = (value: number) => Math.sign(value) * (Math.round(Number((Math.abs(value) * 100).toFixed(6))) / 100);

const between = (value: number, least: number, most: number | null) =>
  rounded(Math.min(Math.max(value, least), most ?? Number.POSITIVE_INFINITY));

/** What entries come to under the rules; the server's `ScoreSheet` is the same sum, and the one that counts. */
export function sheetOf(rules: SchemeRules, facts: readonly Fact[]): Sheet {
  const items = new Map(rules.items.map((item) => [item.code, item]));
  const sums = new Map<string, number>();
  let vetoes = 0;
  for (const { itemCode, points, reversal } of facts) {
    const item = items.get(itemCode);
    if (!item) continue;
    sums.set(item.dimension, (sums.get(item.dimension) ?? 0) + points);
    if (item.kind === "VETO") vetoes += reversal ? -1 : 1;
  }
  const start = Object.fromEntries(rules.dimensions.map((dimension) => [dimension.code, dimension.start]));
  return weigh(rules, (code) => (start[code] ?? 0) + (sums.get(code) ?? 0), vetoes > 0);
}

/**
 * From values that were already cut to their limits, where the entries behind them are not at hand: right unless a
 * dimension stands at its limit.
 */
export function sheetFrom(rules: SchemeRules, parts: Record<string, number>, vetoed: boolean, facts: readonly Fact[]) {
  const items = new Map(rules.items.map((item) => [item.code, item]));
  const sum = (code: string) =>
    facts.reduce((all, fact) => all + (items.get(fact.itemCode)?.dimension === code ? fact.points : 0), 0);
  const veto = facts.some((fact) => !fact.reversal && items.get(fact.itemCode)?.kind === "VETO");
  return weigh(rules, (code) => (parts[code] ?? 0) + sum(code), vetoed || veto);
}

function weigh(rules: SchemeRules, raw: (code: string) => number, vetoed: boolean): Sheet {
  const parts: Record<string, number> = {};
  let index = 0;
  for (const { code, floor, full, weight } of rules.dimensions) {
    const part = between(raw(code), floor, full);
    parts[code] = part;
    index += part * weight;
  }
  if (rules.pool) {
    const { code, least, most } = rules.pool;
    const part = between(raw(code), least, most);
    parts[code] = part;
    index += part;
  }
  index = rounded(index);
  return { index, parts, vetoed, grade: gradeOf(rules, index, vetoed) };
}

/** A veto makes it the lowest. */
export function gradeOf(rules: SchemeRules, index: number, vetoed: boolean): ScoreGrade {
  const best = [...rules.grades].sort((a, b) => b.atLeast - a.atLeast);
  const lowest = best[best.length - 1] ?? { code: "", name: "", atLeast: 0 };
  return (vetoed ? undefined : best.find((grade) => index >= grade.atLeast)) ?? lowest;
}

export const signed = (item: ScoreItem, magnitude: number) =>
  item.kind === "ADD" ? magnitude : item.kind === "DEDUCT" ? -magnitude : 0;

/** The points that can be chosen for an item: whole steps between its ends, and the ends themselves. */
export function choices({ least, most }: Pick<ScoreItem, "least" | "most">): number[] {
  const steps = [least];
  for (let next = Math.floor(least) + 1; next < most; next++) steps.push(next);
  return most > least ? [...steps, most] : steps;
}

/** 2, 1.5 or +3: without the zeros of decimals. */
export const plain = (points: number) => String(Number(points.toFixed(2)));
export const withSign = (points: number) => (points > 0 ? `+${plain(points)}` : plain(points).replace("-", "−"));
