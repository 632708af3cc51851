import { useEffect, useState } from "react";

const MINUTES = 5;

/** A revealed number, taken off the screen again after five minutes. */
export function useHidden(): [string | null, (value: string | null) => void] {
  const [value, setValue] = useState<string | null>(null);
  useEffect(() => {
    if (!value) return;
    const timer = setTimeout(() => setValue(null), MINUTES * 60_000);
    return () => clearTimeout(timer);
  }, [value]);
  return [value, setValue];
}
