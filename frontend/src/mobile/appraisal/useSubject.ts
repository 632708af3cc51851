import { useEffect, useState } from "react";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { whenSent } from "../outbox/outbox";
import { useMe } from "../session/session";
import { type Door, doorState, entriesFor, refreshDoor, rowOf, showDoor, useDoor } from "./door";
import type { EntryRow, ScoreRow } from "./views";

export interface Subject {
  door: Door;
  row: ScoreRow;
  /** Null while they are fetched, and when they could not be. */
  entries: EntryRow[] | null;
  /** What was recorded could not be fetched: sums are then about right. */
  blind: boolean;
}

/** One household at the door: where it stands, the rules, what has been recorded; fetched again after each sending. */
export function useSubject(id: string): { subject: Subject | null; missing: boolean; problem: ProblemError | null } {
  const me = useMe();
  const { door, state, problem } = useDoor();
  const [read, setRead] = useState<{ id: string; entries: EntryRow[] | null }>();
  useEffect(() => {
    showDoor(doorState().query, me);
  }, [me]);
  useEffect(() => {
    let current = true;
    const ask = () =>
      entriesFor(id).then(
        (entries) => current && setRead({ id, entries }),
        (error) => current && asProblem(error).status !== 401 && setRead({ id, entries: null }),
      );
    ask();
    const stop = whenSent(() => {
      ask();
      refreshDoor(me);
    });
    return () => {
      current = false;
      stop();
    };
  }, [id, me]);
  const listed = door?.rows.find((one) => one.householdId === id);
  const [alone, setAlone] = useState<{ id: string; row: ScoreRow | null }>();
  const period = door?.period;
  const beside = state === "ready" && period !== undefined && !listed;
  useEffect(() => {
    if (!beside || period === undefined) return;
    let current = true;
    rowOf(id, period).then(
      (row) => current && setAlone({ id, row }),
      () => current && setAlone({ id, row: null }),
    );
    return () => {
      current = false;
    };
  }, [beside, id, period]);
  const found = alone?.id === id ? alone.row : undefined;
  const row = listed ?? found ?? undefined;
  const fitting = read?.id === id ? read : undefined;
  return {
    subject: door && row ? { door, row, entries: fitting?.entries ?? null, blind: fitting?.entries === null } : null,
    missing: state === "ready" && !row && (door === null || found === null),
    problem: row ? null : problem,
  };
}
