import { useCallback, useEffect, useState } from "react";
import { asProblem, type ProblemError } from "@/shared/api/problem";

export interface Answer<T> {
  data: T | null;
  problem: ProblemError | null;
  again: () => void;
}

/** Asks when the screen opens and when `key` changes; nothing is kept once the screen is left. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ key: string; data: T | null; problem: ProblemError | null }>();
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is named by `key`
  useEffect(() => {
    let current = true;
    ask().then(
      (data) => current && setAnswer({ key, data, problem: null }),
      (error) => current && setAnswer({ key, data: null, problem: asProblem(error) }),
    );
    return () => {
      current = false;
    };
  }, [key, times]);
  const again = useCallback(() => {
    setAnswer(undefined);
    setTimes((n) => n + 1);
  }, []);
  const fitting = answer?.key === key ? answer : undefined;
  return { data: fitting?.data ?? null, problem: fitting?.problem ?? null, again };
}
