import { levelOf } from "@/shared/area/regions";
import type { Board, BoardGrid, BoardHousehold } from "../types";

/** Where a household lies: in a contact grid, or in none and then in a governance grid or the village alone. */
type Place = string;

const isContactGrid = (place: Place) => levelOf(place) === "CONTACT_GRID";
const GOVERNANCE_GRID = 14;

/** Null: out of the contact grid, not out of the governance grid. */
const goesTo = (from: Place, to: Place | null): Place =>
  to ?? (isContactGrid(from) ? from.slice(0, GOVERNANCE_GRID) : from);

export function placesOf(board: Board): ReadonlyMap<string, Place> {
  const all = [...board.unassigned, ...board.grids.flatMap((grid) => grid.households)];
  return new Map(all.map(({ id, area }) => [id, area]));
}

export function memberOf(board: Board, grid: BoardGrid): string | null {
  if (!grid.contactMember) return null;
  return (
    grid.contactMember.residentId ??
    board.members.find((member) => member.contactGridCode === grid.code)?.residentId ??
    null
  );
}

/** The board as it looks once the households stand in `to`: shown at once, while the server is being told. */
export function moved(board: Board, ids: readonly string[], to: Place | null): Board {
  const going = new Set(ids);
  const card = to !== null && isContactGrid(to) ? to : null;
  const taken = [...board.unassigned, ...board.grids.flatMap((grid) => grid.households)]
    .filter(({ id }) => going.has(id))
    .map((household) => ({ ...household, area: goesTo(household.area, to) }));
  const place = (households: BoardHousehold[], here: string | null) => {
    const stay = households.filter(({ id }) => !going.has(id));
    if (here === card) return [...stay, ...taken].sort((a, b) => a.number.localeCompare(b.number));
    return stay.length === households.length ? households : stay;
  };
  const grids = board.grids.map((grid) => {
    const households = place(grid.households, grid.code);
    return households === grid.households ? grid : { ...grid, households, overFull: households.length > board.most };
  });
  return counted({ ...board, grids, unassigned: place(board.unassigned, null) });
}

function counted(board: Board): Board {
  const assigned = board.grids.reduce((sum, grid) => sum + grid.households.length, 0);
  const withMember = board.grids.reduce((sum, grid) => sum + (grid.contactMember ? grid.households.length : 0), 0);
  const households = assigned + board.unassigned.length;
  return {
    ...board,
    coverage: {
      ...board.coverage,
      households,
      assignedHouseholds: assigned,
      householdsWithoutMember: households - withMember,
      overFullGrids: board.grids.filter((grid) => grid.overFull).length,
    },
  };
}

/** What one step of the person did, and nothing of what others did meanwhile: enough to take it back. */
export interface Step {
  moves: { id: string; from: Place; to: Place }[];
  /** Contact grids and the resident ids of their members. */
  members: { code: string; from: string | null; to: string | null }[];
  /** Contact grids that the step made. */
  made: string[];
}

export function stepOfMove(board: Board, ids: readonly string[], to: Place | null): Step {
  const going = new Set(ids);
  const moves = [...placesOf(board)]
    .filter(([id]) => going.has(id))
    .map(([id, from]) => ({ id, from, to: goesTo(from, to) }));
  return { moves: moves.filter(({ from, to }) => from !== to), members: [], made: [] };
}

/** Null when it cannot be taken back: who was known by name only cannot be appointed again. */
export function stepOfMember(board: Board, code: string, to: string | null): Step | null {
  const grid = board.grids.find((one) => one.code === code);
  const from = grid ? memberOf(board, grid) : null;
  if (grid?.contactMember && from === null) return null;
  return { moves: [], members: [{ code, from, to }], made: [] };
}

/** What the automatic grouping did: the boards just before and after it. */
export function stepBetween(before: Board, after: Board): Step {
  const places = placesOf(after);
  const known = new Map(before.grids.map((grid) => [grid.code, grid]));
  const moves = [...placesOf(before)].flatMap(([id, from]) => {
    const to = places.get(id);
    return to === undefined || to === from ? [] : [{ id, from, to }];
  });
  const members = after.grids.flatMap((grid) => {
    const former = known.get(grid.code);
    const from = former ? memberOf(before, former) : null;
    const to = memberOf(after, grid);
    return former && from !== to && !(former.contactMember && from === null) ? [{ code: grid.code, from, to }] : [];
  });
  return { moves, members, made: after.grids.map((grid) => grid.code).filter((code) => !known.has(code)) };
}

export interface WayBack {
  /** One call for each former place; `to` is another where that is gone: the governance grid around it, else the village. */
  moves: { from: Place; to: Place; ids: string[] }[];
  /** Those that lose their member come first, so that nobody stands in two. */
  members: { code: string; residentId: string | null }[];
  /** Households that others have moved on, or that lie as far back as they can: they stay where they are. */
  left: number;
}

/**
 * Takes back only what still stands where the step put it.
 *
 * @param governance the governance grids that stand today: the board names only those that have contact grids
 */
export function wayBack(now: Board, { moves, members }: Step, governance: readonly string[]): WayBack {
  const places = placesOf(now);
  const grids = new Map(now.grids.map((grid) => [grid.code, grid]));
  const standing = new Set([...grids.keys(), ...governance]);
  const byPlace = new Map<Place, { from: Place; to: Place; ids: string[] }>();
  let left = 0;
  for (const { id, from, to } of moves) {
    const here = places.get(id);
    const back = [from, from.slice(0, GOVERNANCE_GRID)].find((place) => standing.has(place)) ?? now.village.code;
    // It came back already, in a try that stopped half-way.
    if (here === from || (here === back && back !== to)) continue;
    if (here !== to || back === to) left += 1;
    else byPlace.set(from, { from, to: back, ids: [...(byPlace.get(from)?.ids ?? []), id] });
  }
  const back = members.filter(({ code, to }) => {
    const grid = grids.get(code);
    return grid && memberOf(now, grid) === to && (to !== null || !grid.contactMember);
  });
  return {
    moves: [...byPlace.values()],
    members: back
      .map(({ code, from }) => ({ code, residentId: from }))
      .sort((a, b) => Number(a.residentId !== null) - Number(b.residentId !== null)),
    left,
  };
}

export interface BoardFilter {
  /** Governance grid; empty: all. */
  grid: string;
  q: string;
  only: "" | "overFull" | "withoutMember" | "empty";
}

/** Contact grids to show. A text keeps the grids that hold a household, or whose member, it names. */
export function visibleGrids(board: Board, { grid, q, only }: BoardFilter): BoardGrid[] {
  const text = q.trim().toLowerCase();
  return board.grids.filter((one) => {
    if (grid && one.gridCode !== grid && one.code !== grid) return false;
    if (only === "overFull" && !one.overFull) return false;
    if (only === "withoutMember" && one.contactMember) return false;
    if (only === "empty" && one.households.length > 0) return false;
    if (!text) return true;
    return (
      one.name.toLowerCase().includes(text) ||
      Boolean(one.contactMember?.name.toLowerCase().includes(text)) ||
      one.households.some((household) => matches(household, text))
    );
  });
}

export const matches = (household: BoardHousehold, text: string) =>
  household.headName.toLowerCase().includes(text) ||
  household.number.endsWith(text) ||
  Boolean(household.address?.toLowerCase().includes(text));
