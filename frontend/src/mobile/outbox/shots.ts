import { database } from "./database";
import type { Shot } from "./pending";

/** Those that the phone has no room for: they last as long as the page. */
const loose = new Map<string, ArrayBuffer>();

/** False when the phone would not keep it. */
export async function keepShot(shot: Shot): Promise<boolean> {
  try {
    await (await database()).put("photos", { id: shot.id, bytes: shot.bytes });
    return true;
  } catch {
    loose.set(shot.id, shot.bytes);
    return false;
  }
}

/** Null when it is no longer there. */
export async function keptShot(id: string): Promise<ArrayBuffer | null> {
  const held = loose.get(id);
  if (held) return held;
  const found = await database()
    .then((db) => db.get("photos", id))
    .catch(() => undefined);
  return found?.bytes ?? null;
}

export async function forgetShot(id: string): Promise<void> {
  loose.delete(id);
  await database()
    .then((db) => db.delete("photos", id))
    .catch(() => {});
}

/** The app was closed after the picture and before what it belongs to was written down. */
export async function forgetOrphans(known: string[]): Promise<void> {
  const keys = await (await database()).getAllKeys("photos");
  for (const id of keys) if (!known.includes(id)) await forgetShot(id);
}
