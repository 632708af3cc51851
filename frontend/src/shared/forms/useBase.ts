import { useState } from "react";
import type { Refusal } from "./useSubmit";

/** The record as it now stands, when a save was refused because someone else was first. */
export const staleView = <V>(refusal: Refusal | null): V | null =>
  refusal?.problem.code === "stale" ? ((refusal.problem.current as V | undefined) ?? null) : null;

/**
 * What a save is based on. `reload` goes on from the record as it stands after a refusal; what was typed stays in the
 * form, so that it can be looked at again and saved.
 */
export function useBase<V>(view: V, onReload: (current: V) => void = () => {}) {
  const [base, setBase] = useState(view);
  const reloadFrom = (refusal: Refusal | null, clear: () => void) => {
    const current = staleView<V>(refusal);
    if (!current) return undefined;
    return () => {
      setBase(current);
      clear();
      onReload(current);
    };
  };
  return { base, setBase, reloadFrom };
}
