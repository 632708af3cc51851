import { expect, test } from "vitest";
import { groupsOf, permissionsOf, type Role, toggled } from "./roles";

const clerk: Role = {
  code: "VILLAGE_CLERK",
  name: "村文书",
  description: "",
  preset: true,
  permissions: ["household:read", "household:write"],
  grants: [],
  accounts: 3,
  version: 1,
};

test("a tick is an edit, ticking back is none", () => {
  const edits = toggled({}, clerk, "grid:read");
  expect(edits).toEqual({ VILLAGE_CLERK: ["household:read", "household:write", "grid:read"] });
  expect(permissionsOf(clerk, edits)).toContain("grid:read");
  expect(toggled(edits, clerk, "grid:read")).toEqual({});
});

test("order does not make an edit", () => {
  const once = toggled({}, clerk, "household:read");
  expect(once).toEqual({ VILLAGE_CLERK: ["household:write"] });
  expect(toggled(once, clerk, "household:read")).toEqual({});
});

test("permissions stay in the server's order, by group", () => {
  const permissions = [
    { code: "region:read", name: "查看", group: "区划" },
    { code: "household:read", name: "查看", group: "农户" },
    { code: "region:write", name: "维护", group: "区划" },
  ];
  expect(groupsOf(permissions).map(({ group, permissions: own }) => [group, own.map((one) => one.code)])).toEqual([
    ["区划", ["region:read", "region:write"]],
    ["农户", ["household:read"]],
  ]);
});
