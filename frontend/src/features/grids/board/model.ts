import type { Board, BoardGrid, BoardHousehold } from "../types";

/** Household → contact grid it stands in, or null. */
export type Places = ReadonlyMap<string, string | null>;

export interface Snapshot {
  places: Places;
  /** Contact grid → its member's resident id, or null. */
  members: ReadonlyMap<string, string | null>;
}

export function snapshotOf(board: Board): Snapshot {
  const places = new Map<string, string | null>();
  for (const household of board.unassigned) places.set(household.id, null);
  for (const grid of board.grids) for (const household of grid.households) places.set(household.id, grid.code);
  const members = new Map(board.grids.map((grid) => [grid.code, memberOf(board, grid)]));
  return { places, members };
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
export function moved(board: Board, ids: readonly string[], to: string | null): Board {
  const going = new Set(ids);
  const taken = [...board.unassigned, ...board.grids.flatMap((grid) => grid.households)].filter(({ id }) =>
    going.has(id),
  );
  const place = (households: BoardHousehold[], here: string | null) => {
    const stay = households.filter(({ id }) => !going.has(id));
    if (here === to) return [...stay, ...taken].sort((a, b) => a.number.localeCompare(b.number));
    return stay.length === households.length ? households : stay;
  };
  const grids = board.grids.map((grid) => {
    const households = place(grid.households, grid.code);
    return households === grid.households
      ? grid
      : { ...grid, households, overFull: households.length > board.capacity };
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

export interface Move {
  to: string | null;
  ids: string[];
}

/** The calls that bring the board back to where it stood; households that have gone meanwhile are left alone. */
export function movesBack(now: Board, former: Snapshot): Move[] {
  const present = snapshotOf(now).places;
  const byGrid = new Map<string | null, string[]>();
  for (const [id, grid] of former.places)
    if (present.has(id) && present.get(id) !== grid) byGrid.set(grid, [...(byGrid.get(grid) ?? []), id]);
  return [...byGrid].map(([to, ids]) => ({ to, ids }));
}

/** Contact grids whose member has to be set back; those that lose theirs come first, so that nobody stands in two. */
export function membersBack(now: Board, former: Snapshot): { code: string; residentId: string | null }[] {
  return now.grids
    .filter((grid) => former.members.has(grid.code) && former.members.get(grid.code) !== memberOf(now, grid))
    .map((grid) => ({ code: grid.code, residentId: former.members.get(grid.code) ?? null }))
    .sort((a, b) => Number(a.residentId !== null) - Number(b.residentId !== null));
}

/** Contact grids that did not exist then. */
export const gridsSince = (now: Board, former: Snapshot): string[] =>
  now.grids.map((grid) => grid.code).filter((code) => !former.members.has(code));

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
