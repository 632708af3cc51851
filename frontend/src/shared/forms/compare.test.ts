import { expect, test } from "vitest";
import { changes, merged, withPath } from "./compare";

const fields = [
  { path: "remarks", label: "remarks" },
  { path: "address.doorNumber", label: "door" },
  { path: "status", label: "status" },
];
const base = { remarks: "a", address: { doorNumber: "1" }, status: "NORMAL" };

test("lists only what the other person changed, and proposes one's own text where one has typed", () => {
  const current = { remarks: "theirs", address: { doorNumber: "2" }, status: "NORMAL" };
  const mine = { remarks: "mine", address: { doorNumber: "1" }, status: "VACANT" };
  const rows = changes(fields, base, current, mine);
  expect(rows.map(({ path, before, theirs, mine, usual }) => [path, before, theirs, mine, usual])).toEqual([
    ["remarks", "a", "theirs", "mine", "mine"],
    ["address.doorNumber", "1", "2", "1", "theirs"],
  ]);
  expect(merged(rows, {}, mine)).toEqual({ remarks: "mine", address: { doorNumber: "2" }, status: "VACANT" });
  expect(merged(rows, { remarks: "theirs" }, mine).remarks).toBe("theirs");
});

test("what both typed alike, and empty against missing, is no change", () => {
  expect(changes(fields, base, { ...base, remarks: "b" }, { ...base, remarks: "b" })).toEqual([]);
  expect(changes(fields, { ...base, remarks: "" }, { ...base, remarks: null } as never, base)).toEqual([]);
});

test("a path is set without touching the rest", () => {
  expect(withPath(base, "address.doorNumber", "9")).toEqual({ ...base, address: { doorNumber: "9" } });
  expect(base.address.doorNumber).toBe("1");
});
