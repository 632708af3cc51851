import { expect, test } from "vitest";
import { findingPath, sumOf } from "./quality";

test("a village's count leads to the list that mends it, a town's to its villages", () => {
  expect(findingPath("330726101201", "NO_PHONE")).toBe("/households?area=330726101201&issue=NO_PHONE");
  expect(findingPath("330726101201", "BAD_ID")).toBe("/residents?area=330726101201&issue=BAD_ID");
  expect(findingPath("330726101201", "LOOKALIKE")).toBe("/residents/duplicates?area=330726101201");
  expect(findingPath("330726101", "BAD_ID")).toBe("/data-quality?area=330726101");
});

test("findings add up, whatever was not counted yet", () => {
  const place = { code: "1", name: "", households: 0, residents: 0, computedAt: null };
  expect(sumOf({ ...place, findings: { NO_ID: 3, BAD_ID: 1 } })).toBe(4);
  expect(sumOf({ ...place, findings: {} })).toBe(0);
});
