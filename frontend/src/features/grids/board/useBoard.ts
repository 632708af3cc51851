import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { applyGrouping, assign, boardQuery, deleteGrid, fetchBoard, listGrids, setMember } from "../api";
import type { Board, Grouping } from "../types";
import { moved, type Step, stepBetween, stepOfMember, stepOfMove, wayBack } from "./model";

const KEPT_STEPS = 20;
/** What could not be brought back as it was. */
const KINDS = ["undoOut", "undoLeft", "undoMember"] as const;
const SECONDS_TO_READ = 10;
const AFFECTED = [["households"], ["regions"], ["grids", "coverage"], ["grids", "list"], ["grids", "detail"]];

/** Null where the server says no: the rest of a step goes on. Else it ends and may be tried again, as when others just saved. */
const unlessRefused = (call: Promise<Board>): Promise<Board | null> =>
  call.catch((error) => {
    const { status, code } = asProblem(error);
    if ([404, 409, 422].includes(status) && code !== "stale") return null;
    throw error;
  });

/**
 * The board of a village and what can be done to it. A move shows at once; the server is told in the order of the
 * moves, and its answer to the last one is what stays. Every step that the server took can be taken back.
 */
export function useBoard(village: string) {
  const client = useQueryClient();
  const { t } = useTranslation("grids");
  const { message } = App.useApp();
  const query = useQuery(boardQuery(village));
  const { queryKey } = boardQuery(village);
  const [history, setHistory] = useState<Step[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState(false);
  const open = useRef(0);
  const refused = useRef(false);
  const chain = useRef<Promise<unknown>>(Promise.resolve());

  const now = () => client.getQueryData(queryKey);
  const remember = (step: Step | null) => step && setHistory((steps) => [...steps, step].slice(-KEPT_STEPS));

  /** The answer is shown when no later call is under way; a fetch begun before it must not come after it. */
  const show = async (board: Board) => {
    if (open.current === 1) await client.cancelQueries({ queryKey });
    if (open.current === 1) client.setQueryData(queryKey, board);
  };

  /** After the last call; when one was refused, what stands is asked for once. */
  const settle = () => {
    open.current -= 1;
    setWaiting(open.current);
    if (open.current > 0) return;
    if (refused.current) client.invalidateQueries({ queryKey });
    refused.current = false;
    for (const key of AFFECTED) client.invalidateQueries({ queryKey: key });
  };

  const say = (error: unknown): void => {
    message.error(problemText(t, error));
  };

  /** One call after the other. */
  const tell = (call: () => Promise<Board>, onDone?: () => void, onRefused = say): Promise<boolean> => {
    open.current += 1;
    setWaiting(open.current);
    const done = chain.current.then(call).then(
      async (board) => {
        await show(board);
        setFailed(refused.current);
        onDone?.();
        return true;
      },
      (error) => {
        refused.current = true;
        setFailed(true);
        onRefused(error);
        return false;
      },
    );
    chain.current = done.finally(settle);
    return done;
  };

  const move = async (ids: string[], to: string | null) => {
    if (ids.length === 0) return false;
    await client.cancelQueries({ queryKey });
    const board = now();
    if (!board) return false;
    const step = stepOfMove(board, ids, to);
    client.setQueryData(queryKey, moved(board, ids, to));
    return tell(
      () => assign(village, ids, to),
      () => remember(step),
    );
  };

  const changeMember = (grid: string, residentId: string | null) => {
    const board = now();
    const step = board ? stepOfMember(board, grid, residentId) : null;
    return tell(
      () => setMember(village, grid, residentId),
      () => remember(step),
    );
  };

  /** @param onRefused instead of a message: the dialog stays open and says it */
  const group = (grouping: Grouping, onRefused: (error: unknown) => void) => {
    let step: Step | null = null;
    return tell(
      async () => {
        const before = await fetchBoard(village);
        const after = await applyGrouping(village, grouping);
        step = stepBetween(before, after);
        return after;
      },
      () => remember(step),
      onRefused,
    );
  };

  const undo = async () => {
    const step = history.at(-1);
    if (!step || open.current > 0) return;
    await tell(
      () => takeBack(step),
      () => setHistory((steps) => steps.filter((one) => one !== step)),
    );
  };

  const takeBack = async (step: Step) => {
    const governance = await listGrids({ area: village, type: "GOVERNANCE", size: 200 });
    const back = wayBack(
      await fetchBoard(village),
      step,
      governance.items.map(({ code }) => code),
    );
    const count = { undoLeft: back.left, undoOut: 0, undoMember: 0 };
    for (const { from, to, ids } of back.moves) {
      if (!(await unlessRefused(assign(village, ids, to)))) count.undoLeft += ids.length;
      else if (from !== to) count.undoOut += ids.length;
    }
    for (const { code, residentId } of back.members)
      if (!(await unlessRefused(setMember(village, code, residentId)))) count.undoMember += 1;
    const words = KINDS.filter((kind) => count[kind] > 0).map((kind) => t(`board.${kind}`, { count: count[kind] }));
    if (words.length > 0) message.info(words.join(t("board.undoAnd")), SECONDS_TO_READ);
    if (step.made.length > 0) await removeEmpty(step.made);
    // Of a refused call a part may stand: large ones are sent in pieces.
    return fetchBoard(village);
  };

  const removeEmpty = async (codes: string[]) => {
    const made = await listGrids({ area: village, type: "CONTACT", size: 200 });
    for (const grid of made.items.filter((one) => codes.includes(one.code) && one.households === 0))
      await deleteGrid(grid.code, grid.version).catch(() => {});
  };

  return { query, move, changeMember, group, undo, steps: history.length, waiting, failed };
}

export type BoardControl = ReturnType<typeof useBoard>;
