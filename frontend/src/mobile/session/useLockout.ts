import { useEffect, useState } from "react";
import { useWords } from "../words/useWords";
import { waitWords } from "./lockout";

/** Counts down what the server answered to too many wrong passwords. */
export function useLockout() {
  const words = useWords().signIn;
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const [timeless, setTimeless] = useState(false);
  const left = until === null ? 0 : Math.ceil((until - now) / 1000);
  const locked = left > 0;

  useEffect(() => {
    if (!locked) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [locked]);

  return {
    locked,
    message: locked ? words.locked(waitWords(left, words)) : timeless ? words.lockedNoTime : null,
    start(seconds: number | null) {
      setTimeless(seconds === null);
      setNow(Date.now());
      setUntil(seconds === null ? null : Date.now() + seconds * 1000);
    },
  };
}
