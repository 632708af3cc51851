import { expect, test } from "vitest";
import { rulesSample } from "../../../tests/samples/appraisal";
import { daysOf, nextPeriod, periodAt } from "./period";
import { choices, gradeOf, sheetFrom, sheetOf, withSign } from "./sheet";

const rules = rulesSample();
const fact = (itemCode: string, points: number, reversal = false) => ({ itemCode, points, reversal });

test("without an entry a household has its start and the best grade", () => {
  const sheet = sheetOf(rules, []);
  expect(sheet.index).toBe(100);
  expect(sheet.parts).toEqual({ ZJ: 20, LL: 20, HJ: 20, JT: 20, CX: 20, "+1": 0 });
  expect(sheet.grade.name).toBe("优秀");
});

test("a dimension stops at its full mark and at its floor, the pool at its ends", () => {
  expect(sheetOf(rules, [fact("HJ-11", 2)]).parts.HJ).toBe(20);
  expect(sheetOf(rules, [fact("HJ-01", -25)]).parts.HJ).toBe(0);
  expect(sheetOf(rules, [fact("JF-01", 30)])).toMatchObject({ index: 120, parts: { "+1": 20 } });
});

test("what was added above the full mark is there when points are taken off", () => {
  const facts = [fact("HJ-11", 2), fact("HJ-01", -3)];
  expect(sheetOf(rules, facts).index).toBe(99);
  expect(sheetFrom(rules, sheetOf(rules, facts.slice(0, 1)).parts, false, facts.slice(1)).index).toBe(97);
});

test("a veto is the lowest grade until it is undone", () => {
  expect(sheetOf(rules, [fact("FJ-01", 0)])).toMatchObject({ index: 100, vetoed: true, grade: { code: "D" } });
  expect(sheetOf(rules, [fact("FJ-01", 0), fact("FJ-01", 0, true)]).vetoed).toBe(false);
});

test("tenths do not drift, weights count, an item of another version counts nothing", () => {
  const weighty = { ...rules, dimensions: rules.dimensions.map((d) => ({ ...d, weight: 1.1 })) };
  expect(sheetOf(weighty, [fact("HJ-01", -0.1), fact("HJ-01", -0.2), fact("GONE", -9)]).index).toBe(109.67);
  expect(gradeOf(rules, 89.99, false).code).toBe("B");
});

test("the points to choose from, and how they are written", () => {
  expect(choices({ least: 1, most: 3 })).toEqual([1, 2, 3]);
  expect(choices({ least: 0.5, most: 2 })).toEqual([0.5, 1, 2]);
  expect(choices({ least: 5, most: 5 })).toEqual([5]);
  expect([withSign(2), withSign(-1.5), withSign(0)]).toEqual(["+2", "−1.5", "0"]);
});

test("periods know their days and what follows", () => {
  expect(daysOf("2026-02")).toEqual(["2026-02-01", "2026-02-28"]);
  expect(daysOf("2026-Q4")).toEqual(["2026-10-01", "2026-12-31"]);
  expect(periodAt("2026-11-22", "QUARTER")).toBe("2026-Q4");
  expect([nextPeriod("2026-12"), nextPeriod("2026-Q4"), nextPeriod("2026")]).toEqual(["2027-01", "2027-Q1", "2027"]);
});
