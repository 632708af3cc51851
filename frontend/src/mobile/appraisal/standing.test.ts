import { expect, test } from "vitest";
import { rulesSample } from "../../../tests/samples/appraisal";
import { occurrence, stageThatHolds, usedOf, waitingRows } from "./standing";
import type { EntryRow } from "./views";

const rules = rulesSample();
const [, unsorted, cleaning] = rules.items as [never, (typeof rules.items)[0], (typeof rules.items)[0]];

const entry = (itemCode: string, happenedOn: string, change: Partial<EntryRow> = {}): EntryRow => ({
  id: happenedOn,
  subjectId: "h1",
  period: happenedOn.slice(0, 7),
  itemCode,
  itemText: "",
  dimensionName: "",
  points: 0,
  warning: null,
  happenedOn,
  text: null,
  photos: [],
  photosAwaited: 0,
  authorName: "",
  reversesId: null,
  reversedBy: null,
  actions: [],
  ...change,
});

test("a time counts as a repetition within the item's months, unless it was undone", () => {
  const entries = [
    entry("HJ-02", "2026-08-31"),
    entry("HJ-02", "2026-09-01"),
    entry("HJ-02", "2026-10-05", { reversedBy: "x" }),
    entry("HJ-01", "2026-11-01"),
  ];
  expect(occurrence(unsorted, entries, "2026-11")).toBe(2);
  expect(occurrence({ ...unsorted, repeatMonths: null }, entries, "2026-11")).toBe(1);
});

test("what a cap has used up is what stands in this period", () => {
  const entries = [
    entry("HJ-11", "2026-11-02", { points: 2 }),
    entry("HJ-11", "2026-11-03", { points: 1, reversedBy: "x" }),
    entry("HJ-11", "2026-10-03", { points: 2 }),
  ];
  expect(usedOf(cleaning, entries, "2026-11")).toBe(2);
});

test("what waits on the phone counts, what was refused does not", () => {
  const waiting = (itemCode: string, refusal: string | null) => ({
    id: itemCode,
    owner: "zheng",
    at: 0,
    title: "",
    detail: "",
    refusal,
    message: {
      kind: "entry" as const,
      body: { subjectId: "h1", itemCode, points: 2, happenedOn: "2026-11-05" } as never,
    },
  });
  const row = { householdId: "h1", period: "2026-11" };
  const shown = (items: never[], entries: EntryRow[] | null) =>
    waitingRows(items, row, rules, entries).map(({ itemCode, points }) => [itemCode, points]);
  const all = [waiting("HJ-01", null), waiting("HJ-11", "over the cap")] as never[];
  expect(shown(all, null)).toEqual([["HJ-01", -2]]);
  // The first time is a warning, wherever it stands.
  const twice = ["a", "b"].map((id) => ({ ...waiting("HJ-02", null), id })) as never[];
  expect(shown(twice, [])).toEqual([
    ["HJ-02", 0],
    ["HJ-02", -2],
  ]);
  expect(shown(twice, [{ ...entry("HJ-02", "2026-11-01"), id: "a" }])).toEqual([["HJ-02", -2]]);
});

test("a household that was sent back alone may be scored though its round has gone on", () => {
  expect(stageThatHolds({ stage: "PANEL", status: "OPEN" }, rules)?.name).toBe("家风评议团审核");
  expect(stageThatHolds({ stage: "PANEL", status: "RETURNED" }, rules)).toBeNull();
});
