import { useEffect, useState } from "react";
import { photosOf } from "./outbox";
import type { Shot } from "./pending";
import { keptShot } from "./shots";

const NONE: Shot[] = [];

/** The photos that wait with an entry. @param entry null for a new one. @returns null while they are read */
export function useShots(entry: string | null): Shot[] | null {
  const [read, setRead] = useState<{ entry: string; shots: Shot[] }>();
  useEffect(() => {
    if (!entry) return;
    let current = true;
    Promise.all(photosOf(entry).map(async ({ id }) => ({ id, bytes: await keptShot(id) }))).then((all) => {
      const shots = all.flatMap(({ id, bytes }) => (bytes ? [{ id, bytes }] : []));
      if (current) setRead({ entry, shots });
    });
    return () => {
      current = false;
    };
  }, [entry]);
  if (!entry) return NONE;
  return read?.entry === entry ? read.shots : null;
}
