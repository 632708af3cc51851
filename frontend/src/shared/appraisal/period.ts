/** `2026-11`, `2026-Q4` or `2026`, as the API writes them. */
export type PeriodKind = "MONTH" | "QUARTER" | "YEAR";

export const kindOf = (period: string): PeriodKind =>
  period.length === 4 ? "YEAR" : period[5] === "Q" ? "QUARTER" : "MONTH";

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Months since year 0. */
function firstMonth(period: string): number {
  const part = kindOf(period) === "QUARTER" ? 3 * (Number(period[6]) - 1) : Number(period.slice(5) || 1) - 1;
  return Number(period.slice(0, 4)) * 12 + part;
}

const dayOf = (month: number, day: number) => new Date(Date.UTC(0, month, day)).toISOString().slice(0, 10);

/** First and last day. */
export function daysOf(period: string): [string, string] {
  // Year 0 of Date.UTC is 1900.
  const first = firstMonth(period) - 1900 * 12;
  return [dayOf(first, 1), dayOf(first + MONTHS[kindOf(period)], 0)];
}

/** The period of a kind that a day lies in. */
export function periodAt(day: string, kind: PeriodKind): string {
  const [year = "", month = "1"] = day.split("-");
  if (kind === "YEAR") return year;
  return kind === "MONTH" ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

export function nextPeriod(period: string): string {
  const kind = kindOf(period);
  const next = firstMonth(period) + MONTHS[kind];
  return periodAt(dayOf(next - 1900 * 12, 1), kind);
}

/** A day as people at this place write it: not yet tomorrow because it is still yesterday in Greenwich. */
export const today = (now = new Date()) => now.toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });

/** The business day of an instant: until eight in the morning it is not UTC's. */
export const dayAt = (instant: string) => today(new Date(instant));
