import { useEffect, useState } from "react";
import type { Secret } from "../api";

export const REVEAL_MINUTES = 5;
type Values = Partial<Record<Secret, string | null>>;

/** Revealed values live in this component alone, never in a cache, and go after five minutes. */
export function useRevealed() {
  const [values, setValues] = useState<Values | null>(null);
  const [minutesLeft, setMinutesLeft] = useState(0);

  useEffect(() => {
    if (!values) return;
    let left = REVEAL_MINUTES;
    const timer = setInterval(() => {
      left -= 1;
      setMinutesLeft(left);
      if (left <= 0) setValues(null);
    }, 60_000);
    return () => clearInterval(timer);
  }, [values]);

  const show = (revealed: Values) => {
    setMinutesLeft(REVEAL_MINUTES);
    setValues(revealed);
  };
  return { values, minutesLeft, show, hide: () => setValues(null) };
}
