import { useEffect, useState } from "react";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { whenSent } from "../outbox/outbox";
import { useMe } from "../session/session";
import { type Door, entriesFor, fits, refreshShown, rowOf, showDoorOf, useDoor, type Written } from "./door";
import type { EntryRow, ScoreRow } from "./views";

export interface Subject {
  door: Door;
  row: ScoreRow;
  /** Null while they are fetched, and when they could not be. */
  entries: EntryRow[] | null;
  /** What was recorded could not be fetched: sums are then about right. */
  blind: boolean;
}

/**
 * One household at the door: where it stands, the rules, what has been recorded; fetched again after each sending.
 *
 * @param of what a refused message was written for: that scheme's and period's door is shown, no other
 */
export function useSubject(
  id: string,
  { schemeId, period: asked, day }: Written = {},
): { subject: Subject | null; missing: boolean; problem: ProblemError | null } {
  const me = useMe();
  const { door: shown, state, problem } = useDoor();
  const door = shown && fits(shown, { schemeId, period: asked, day }) ? shown : null;
  const [settled, setSettled] = useState(false);
  const [read, setRead] = useState<{ id: string; entries: EntryRow[] | null }>();
  useEffect(() => {
    let current = true;
    setSettled(false);
    showDoorOf({ schemeId, period: asked, day }, me, () => current).then(() => current && setSettled(true));
    return () => {
      current = false;
    };
  }, [me, schemeId, asked, day]);
  const scheme = door?.scheme.id;
  useEffect(() => {
    // What was recorded under which scheme is not known before.
    if (!scheme) return;
    let current = true;
    const ask = () =>
      entriesFor(id).then(
        (entries) => current && setRead({ id, entries }),
        (error) => current && asProblem(error).status !== 401 && setRead({ id, entries: null }),
      );
    ask();
    const stop = whenSent(() => {
      ask();
      refreshShown(me);
    });
    return () => {
      current = false;
      stop();
    };
  }, [id, me, scheme]);
  const listed = door?.rows.find((one) => one.householdId === id);
  const [alone, setAlone] = useState<{ of: string; row: ScoreRow | null }>();
  const period = door?.period;
  const of = `${id}/${scheme}/${period}`;
  const beside = state === "ready" && period !== undefined && !listed;
  useEffect(() => {
    if (!beside || period === undefined) return;
    let current = true;
    rowOf(id, period).then(
      (row) => current && setAlone({ of, row }),
      () => current && setAlone({ of, row: null }),
    );
    return () => {
      current = false;
    };
  }, [beside, id, of, period]);
  const found = alone?.of === of ? alone.row : undefined;
  const row = listed ?? found ?? undefined;
  const fitting = read?.id === id ? read : undefined;
  return {
    subject: door && row ? { door, row, entries: fitting?.entries ?? null, blind: fitting?.entries === null } : null,
    missing: settled && state === "ready" && !row && (door === null || found === null),
    problem: row ? null : problem,
  };
}
