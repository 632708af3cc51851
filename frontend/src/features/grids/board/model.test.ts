import { expect, test } from "vitest";
import type { Board, BoardGrid, BoardHousehold } from "../types";
import { gridsSince, membersBack, moved, movesBack, snapshotOf, visibleGrids } from "./model";

const house = (id: string): BoardHousehold => ({
  id,
  number: `3307261012010100${id}`,
  headName: `H${id}`,
  memberCount: 3,
  address: `Lane ${id}`,
  version: 0,
});

function board(): Board {
  return {
    village: { code: "330726101201", name: "V" },
    capacity: 2,
    coverage: {
      households: 4,
      assignedHouseholds: 3,
      householdsWithoutMember: 2,
      contactGrids: 2,
      gridsWithoutMember: 1,
      partyMembers: 1,
      membersWithoutHouseholds: 0,
      overFullGrids: 0,
    },
    grids: [
      {
        code: "A1",
        name: "First",
        gridCode: "A",
        contactMember: { residentId: "r1", name: "Li" },
        overFull: false,
        households: [house("01"), house("02")],
      },
      { code: "B1", name: "Second", gridCode: "B", contactMember: null, overFull: false, households: [house("03")] },
    ],
    unassigned: [house("04")],
    members: [{ residentId: "r1", name: "Li", contactGridCode: "A1", householdId: null }],
  };
}

test("moving several takes them out of where they were and counts anew", () => {
  const after = moved(board(), ["03", "04"], "A1");
  expect(after.grids[0]?.households.map(({ id }) => id)).toEqual(["01", "02", "03", "04"]);
  expect(after.grids[0]?.overFull).toBe(true);
  expect(after.grids[1]?.households).toEqual([]);
  expect(after.unassigned).toEqual([]);
  expect(after.coverage).toMatchObject({ assignedHouseholds: 4, householdsWithoutMember: 0, overFullGrids: 1 });
});

test("cards that do not change keep their identity, so that only two of them draw again", () => {
  const before = board();
  const after = moved(before, ["04"], "B1");
  expect(after.grids[0]).toBe(before.grids[0]);
  expect(after.grids[1]).not.toBe(before.grids[1]);
});

test("the way back is one call a former place and skips who has left", () => {
  const before = board();
  const after = moved(before, ["01", "02", "04"], "B1");
  const gone = {
    ...after,
    grids: after.grids.map((grid) => ({ ...grid, households: grid.households.filter(({ id }) => id !== "02") })),
  };
  expect(movesBack(gone, snapshotOf(before))).toEqual([
    { to: null, ids: ["04"] },
    { to: "A1", ids: ["01"] },
  ]);
  expect(movesBack(before, snapshotOf(before))).toEqual([]);
});

test("members go back too, first those that lose theirs; new grids are known", () => {
  const before = snapshotOf(board());
  const now = board();
  now.grids[0] = { ...(now.grids[0] as BoardGrid), contactMember: null };
  now.grids[1] = { ...(now.grids[1] as BoardGrid), contactMember: { residentId: "r1", name: "Li" } };
  now.grids.push({ code: "B2", name: "Third", gridCode: "B", contactMember: null, overFull: false, households: [] });
  expect(membersBack(now, before)).toEqual([
    { code: "B1", residentId: null },
    { code: "A1", residentId: "r1" },
  ]);
  expect(gridsSince(now, before)).toEqual(["B2"]);
});

test("filters by governance grid, text and state", () => {
  const codes = (filter: Parameters<typeof visibleGrids>[1]) => visibleGrids(board(), filter).map(({ code }) => code);
  expect(codes({ grid: "B", q: "", only: "" })).toEqual(["B1"]);
  expect(codes({ grid: "", q: "h02", only: "" })).toEqual(["A1"]);
  expect(codes({ grid: "", q: "Li", only: "" })).toEqual(["A1"]);
  expect(codes({ grid: "", q: "", only: "withoutMember" })).toEqual(["B1"]);
});
