import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useRef, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { applyGrouping, assign, boardQuery, deleteGrid, listGrids, setMember } from "../api";
import type { Board, Grouping } from "../types";
import { gridsSince, membersBack, moved, movesBack, type Snapshot, snapshotOf } from "./model";

const KEPT_STEPS = 20;
const AFFECTED = [["households"], ["regions"], ["grids", "coverage"], ["grids", "list"], ["grids", "detail"]];

/**
 * The board of a village and what can be done to it. A move shows at once; the server is told in the order of the
 * moves, and its answer to the last one is what stays. Every step can be taken back.
 */
export function useBoard(village: string) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const query = useQuery(boardQuery(village));
  const { queryKey } = boardQuery(village);
  const [history, setHistory] = useState<Snapshot[]>([]);
  const [waiting, setWaiting] = useState(0);
  const open = useRef(0);
  const chain = useRef<Promise<unknown>>(Promise.resolve());

  const now = () => client.getQueryData(queryKey);
  const remember = () => {
    const board = now();
    if (board) setHistory((steps) => [...steps, snapshotOf(board)].slice(-KEPT_STEPS));
  };

  /** One call after the other; the answer is shown when no later one is under way. */
  const tell = (call: () => Promise<Board>): Promise<boolean> => {
    open.current += 1;
    setWaiting(open.current);
    const done = chain.current.then(call).then(
      (board) => {
        if (open.current === 1) client.setQueryData(queryKey, board);
        return true;
      },
      (error) => {
        message.error(asProblem(error).message);
        client.invalidateQueries({ queryKey });
        return false;
      },
    );
    chain.current = done.finally(() => {
      open.current -= 1;
      setWaiting(open.current);
      if (open.current === 0) for (const key of AFFECTED) client.invalidateQueries({ queryKey: key });
    });
    return done;
  };

  const move = async (ids: string[], to: string | null) => {
    const board = now();
    if (!board || ids.length === 0) return false;
    await client.cancelQueries({ queryKey });
    remember();
    client.setQueryData(queryKey, moved(board, ids, to));
    return tell(() => assign(village, ids, to));
  };

  const changeMember = (grid: string, residentId: string | null) => {
    remember();
    return tell(() => setMember(village, grid, residentId));
  };

  const group = (grouping: Grouping) => {
    remember();
    return tell(() => applyGrouping(village, grouping));
  };

  const undo = async () => {
    const former = history.at(-1);
    const board = now();
    if (!former || !board) return;
    setHistory((steps) => steps.slice(0, -1));
    for (const { to, ids } of movesBack(board, former)) if (!(await tell(() => assign(village, ids, to)))) return;
    for (const { code, residentId } of membersBack(now() ?? board, former))
      if (!(await tell(() => setMember(village, code, residentId)))) return;
    await removeEmpty(gridsSince(now() ?? board, former));
  };

  const removeEmpty = async (codes: string[]) => {
    if (codes.length === 0) return;
    const made = await client.fetchQuery({
      queryKey: ["grids", "made", village],
      queryFn: () => listGrids({ area: village, type: "CONTACT", size: 200 }),
      staleTime: 0,
    });
    for (const grid of made.items.filter((one) => codes.includes(one.code) && one.households === 0))
      await deleteGrid(grid.code, grid.version).catch(() => {});
    await client.invalidateQueries({ queryKey });
  };

  return { query, move, changeMember, group, undo, steps: history.length, waiting };
}

export type BoardControl = ReturnType<typeof useBoard>;
