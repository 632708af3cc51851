import { useEffect, useRef, useState } from "react";

const ENOUGH = 72;
const FARTHEST = 110;

/** Pull down at the top of the page to fetch anew; every screen that has it also has a button. */
export function usePull(refresh: () => unknown): { offset: number; ready: boolean } {
  const [offset, setOffset] = useState(0);
  const latest = useRef(refresh);
  latest.current = refresh;

  useEffect(() => {
    let from: number | null = null;
    let pulled = 0;
    const start = (event: TouchEvent) => {
      from = window.scrollY <= 0 && event.touches.length === 1 ? (event.touches[0]?.clientY ?? null) : null;
      pulled = 0;
    };
    const move = (event: TouchEvent) => {
      if (from === null) return;
      pulled = Math.max(0, Math.min(FARTHEST, ((event.touches[0]?.clientY ?? from) - from) / 2));
      setOffset(pulled);
    };
    const end = () => {
      if (from !== null && pulled >= ENOUGH) latest.current();
      from = null;
      setOffset(0);
    };
    const passive = { passive: true };
    window.addEventListener("touchstart", start, passive);
    window.addEventListener("touchmove", move, passive);
    window.addEventListener("touchend", end, passive);
    window.addEventListener("touchcancel", end, passive);
    return () => {
      window.removeEventListener("touchstart", start);
      window.removeEventListener("touchmove", move);
      window.removeEventListener("touchend", end);
      window.removeEventListener("touchcancel", end);
    };
  }, []);

  return { offset, ready: offset >= ENOUGH };
}
