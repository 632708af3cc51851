import { expect, test } from "vitest";
import { adaptSettings, defaultSettings, move } from "./columnSettings";

const columns = [
  { key: "number", always: true },
  { key: "head" },
  { key: "phone", optional: true },
  { key: "village" },
];

test("without stored settings the columns come as they are declared", () => {
  expect(adaptSettings(columns, null)).toEqual({
    order: ["number", "head", "phone", "village"],
    hidden: ["phone"],
    density: "small",
  });
});

test("a stored order is kept; columns that are gone go, new ones take their usual place", () => {
  const stored = { order: ["village", "gone", "number"], hidden: ["gone", "village"], density: "middle" as const };
  expect(adaptSettings(columns, stored)).toEqual({
    order: ["village", "head", "phone", "number"],
    hidden: ["village", "phone"],
    density: "middle",
  });
});

test("the column that names the row cannot be hidden", () => {
  expect(adaptSettings(columns, { ...defaultSettings(columns), hidden: ["number", "head"] }).hidden).toEqual(["head"]);
});

test("moving goes past columns that are not offered now, and stops where none is left", () => {
  const order = ["a", "x", "y", "b", "z"];
  expect(move(order, "a", 1, ["a", "b"])).toEqual(["x", "y", "b", "a", "z"]);
  expect(move(order, "b", -1, ["a", "b"])).toEqual(["b", "a", "x", "y", "z"]);
  expect(move(order, "b", 1, ["a", "b"])).toEqual(order);
});

test("moving stops at the ends", () => {
  expect(move(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
  expect(move(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
  expect(move(["a", "b", "c"], "x", 1)).toEqual(["a", "b", "c"]);
});
