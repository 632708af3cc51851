import { expect, test } from "vitest";
import type { Board, BoardGrid, BoardHousehold } from "../types";
import { moved, stepBetween, stepOfMember, stepOfMove, visibleGrids, wayBack } from "./model";

const VILLAGE = "330726101201";
const A = `${VILLAGE}01`;
const B = `${VILLAGE}02`;
const [A1, B1, B2] = [`${A}01`, `${B}01`, `${B}02`];

const house = (id: string, area: string): BoardHousehold => ({
  id,
  area,
  number: `3307261012010100${id}`,
  headName: `H${id}`,
  memberCount: 3,
  address: `Lane ${id}`,
  version: 0,
});

function board(): Board {
  return {
    village: { code: VILLAGE, name: "V" },
    capacity: 1,
    most: 2,
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
        code: A1,
        name: "First",
        gridCode: A,
        contactMember: { residentId: "r1", name: "Li" },
        overFull: false,
        households: [house("01", A1), house("02", A1)],
      },
      { code: B1, name: "Second", gridCode: B, contactMember: null, overFull: false, households: [house("03", B1)] },
    ],
    unassigned: [house("04", VILLAGE)],
    members: [{ residentId: "r1", name: "Li", contactGridCode: A1, householdId: null }],
  };
}

test("moving several takes them out of where they were and counts anew", () => {
  const after = moved(board(), ["03", "04"], A1);
  expect(after.grids[0]?.households.map(({ id }) => id)).toEqual(["01", "02", "03", "04"]);
  expect(after.grids[0]?.overFull).toBe(true);
  expect(after.grids[1]?.households).toEqual([]);
  expect(after.unassigned).toEqual([]);
  expect(after.coverage).toMatchObject({ assignedHouseholds: 4, householdsWithoutMember: 0, overFullGrids: 1 });
});

test("cards that do not change keep their identity, so that only two of them draw again", () => {
  const before = board();
  const after = moved(before, ["04"], B1);
  expect(after.grids[0]).toBe(before.grids[0]);
  expect(after.grids[1]).not.toBe(before.grids[1]);
});

test("the way back is one call a former place; who has left or was moved on by others stays", () => {
  const before = board();
  const step = stepOfMove(before, ["01", "02", "03", "04"], B1);
  const after = moved(before, ["01", "02", "04"], B1);
  expect(wayBack(after, step, [A, B])).toEqual({
    moves: [
      { from: VILLAGE, to: VILLAGE, ids: ["04"] },
      { from: A1, to: A1, ids: ["01", "02"] },
    ],
    members: [],
    left: 0,
  });
  const byOthers = moved(moved(after, ["02"], null), ["03"], A1);
  expect(wayBack(byOthers, step, [A, B])).toMatchObject({
    moves: [
      { to: VILLAGE, ids: ["04"] },
      { to: A1, ids: ["01"] },
    ],
    left: 1,
  });
  const halfWay = moved(after, ["01", "02"], A1);
  expect(wayBack(halfWay, step, [A, B])).toMatchObject({ moves: [{ to: VILLAGE, ids: ["04"] }], left: 0 });
});

test("whose former grid is gone goes back as far as there is a place: the governance grid around it, else the village", () => {
  const before = board();
  before.unassigned.push(house("05", A));
  const step = stepOfMove(before, ["01", "02", "05"], B1);
  const after = moved(before, ["01", "02", "05"], B1);
  const gone = { ...after, grids: after.grids.filter(({ code }) => code !== A1) };
  expect(wayBack(gone, step, [A, B])).toMatchObject({
    moves: [
      { from: A, to: A, ids: ["05"] },
      { from: A1, to: A, ids: ["01", "02"] },
    ],
    left: 0,
  });
  expect(wayBack(gone, step, [B])).toMatchObject({
    moves: [
      { from: A, to: VILLAGE, ids: ["05"] },
      { from: A1, to: VILLAGE, ids: ["01", "02"] },
    ],
    left: 0,
  });
  const out = moved(before, ["01"], null);
  const outAndGone = { ...out, grids: out.grids.filter(({ code }) => code !== A1) };
  expect(wayBack(outAndGone, stepOfMove(before, ["01"], null), [A, B])).toEqual({ moves: [], members: [], left: 1 });
});

test("who lay in no governance grid goes back to the village, who was taken out of his contact grid only stays in it", () => {
  const before = board();
  const after = moved(before, ["04"], B1);
  expect(after.grids[1]?.households.map(({ area }) => area)).toEqual([B1, B1]);
  expect(wayBack(after, stepBetween(before, after), [A, B]).moves).toMatchObject([{ to: VILLAGE, ids: ["04"] }]);
  const out = moved(before, ["01"], null);
  expect(out.unassigned.map(({ area }) => area)).toEqual([A, VILLAGE]);
  expect(stepOfMove(before, ["01", "04"], null).moves).toEqual([{ id: "01", from: A1, to: A }]);
  expect(wayBack(out, stepOfMove(before, ["01"], null), [A, B]).moves).toMatchObject([{ to: A1, ids: ["01"] }]);
  expect(moved(after, ["04"], VILLAGE).unassigned).toEqual(before.unassigned);
});

test("a grouping is taken back with its members, first those that lose theirs; new grids are known", () => {
  const before = board();
  const after = board();
  after.grids[0] = { ...(after.grids[0] as BoardGrid), contactMember: null };
  after.grids[1] = { ...(after.grids[1] as BoardGrid), contactMember: { residentId: "r1", name: "Li" } };
  after.grids.push({ code: B2, name: "Third", gridCode: B, contactMember: null, overFull: false, households: [] });
  const step = stepBetween(before, after);
  expect(step.made).toEqual([B2]);
  expect(wayBack(after, step, []).members).toEqual([
    { code: B1, residentId: null },
    { code: A1, residentId: "r1" },
  ]);
  expect(wayBack(before, step, []).members).toEqual([]);
});

test("a member known by name only cannot be brought back, so his replacement is no step", () => {
  const now = board();
  now.grids[1] = { ...(now.grids[1] as BoardGrid), contactMember: { residentId: null, name: "Wu" } };
  expect(stepOfMember(now, B1, "r1")).toBeNull();
  expect(stepOfMember(now, A1, null)?.members).toEqual([{ code: A1, from: "r1", to: null }]);
});

test("filters by governance grid, text and state", () => {
  const codes = (filter: Parameters<typeof visibleGrids>[1]) => visibleGrids(board(), filter).map(({ code }) => code);
  expect(codes({ grid: B, q: "", only: "" })).toEqual([B1]);
  expect(codes({ grid: "", q: "h02", only: "" })).toEqual([A1]);
  expect(codes({ grid: "", q: "Li", only: "" })).toEqual([A1]);
  expect(codes({ grid: "", q: "", only: "withoutMember" })).toEqual([B1]);
});
