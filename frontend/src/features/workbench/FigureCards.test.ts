import { expect, test } from "vitest";
import { shown } from "./FigureCards";

test("a count that stopped says so", () => {
  expect(shown({ code: "dataGaps", value: 10000, valueIsLowerBound: true }).value).toBe("10,000+");
  expect(shown({ code: "dataGaps", value: 12, valueIsLowerBound: false }).value).toBe("12");
  expect(shown({ code: "contactCoverage", value: 0.5, unit: "%" }).value).toBe("50.0");
});
