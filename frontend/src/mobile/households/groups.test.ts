import { expect, test } from "vitest";
import { household } from "../testing";
import { byContactGrid } from "./groups";

test("runs of one contact grid become one group, in the server's order", () => {
  const groups = byContactGrid([
    household({ id: "a" }),
    household({ id: "b" }),
    household({ id: "c", area: "3307261012010106", contactGridName: "第 6 联动网格" }),
  ]);
  expect(groups.map((group) => [group.contactGrid, group.rows.map((row) => row.id)])).toEqual([
    ["第 5 联动网格", ["a", "b"]],
    ["第 6 联动网格", ["c"]],
  ]);
  expect(groups[0]?.place).toBe("三郑村 · 第一网格");
});

test("households of a village that are in no contact grid stand together", () => {
  const loose = { area: "330726101201", gridName: null, contactGridName: null };
  const groups = byContactGrid([household({ id: "a", ...loose }), household({ id: "b", ...loose }), household()]);
  expect(groups.map((group) => group.contactGrid)).toEqual([null, "第 5 联动网格"]);
  expect(groups[0]?.place).toBe("三郑村");
});

test("no rows, no groups", () => {
  expect(byContactGrid([])).toEqual([]);
});
