import { expect, test } from "vitest";
import { differences } from "./difference";

test("changed fields come first, each with what it was and is", () => {
  const before = { memberCount: 4, remarks: "", address: { doorNumber: "12" }, labels: ["A"] };
  const after = { memberCount: 4, remarks: "在外务工", address: { doorNumber: "12-1" }, labels: ["A", "B"] };
  expect(differences(before, after)).toEqual([
    { field: "remarks", before: "", after: "在外务工", changed: true },
    { field: "address.doorNumber", before: "12", after: "12-1", changed: true },
    { field: "labels", before: ["A"], after: ["A", "B"], changed: true },
    { field: "memberCount", before: 4, after: 4, changed: false },
  ]);
});

test("a creation has no before, a removal no after", () => {
  expect(differences(null, { name: "一组" })).toEqual([{ field: "name", before: null, after: "一组", changed: true }]);
  expect(differences({ name: "一组" }, undefined)).toEqual([
    { field: "name", before: "一组", after: null, changed: true },
  ]);
});

test("states that come as JSON text are read", () => {
  expect(differences('{"status":"ACTIVE"}', '{"status":"DISABLED"}')[0]).toEqual({
    field: "status",
    before: "ACTIVE",
    after: "DISABLED",
    changed: true,
  });
});
