import { expect, test } from "vitest";
import type { Staff, StaffRole } from "../types";
import { addableRoles, missingRoles, rolesOf } from "./roles";

const staff = (...roles: StaffRole[]) => roles.map((role) => ({ role }) as Staff);

test("a governance grid wants 1+3, a contact grid its member", () => {
  expect(missingRoles({ type: "GOVERNANCE", staff: staff("GRID_LEADER", "OTHER", "OTHER") })).toEqual([
    "FULL_TIME_GRID_WORKER",
    "PART_TIME_GRID_WORKER",
    "GRID_ADVISER",
  ]);
  expect(missingRoles({ type: "CONTACT", staff: [] })).toEqual(["CONTACT_MEMBER"]);
  expect(missingRoles({ type: "CONTACT", staff: staff("CONTACT_MEMBER") })).toEqual([]);
  expect(addableRoles("CONTACT")).toEqual(["OTHER"]);
  expect(rolesOf("GOVERNANCE")).not.toContain("CONTACT_MEMBER");
});
