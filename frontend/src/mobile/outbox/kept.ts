import { database } from "./database";
import { isDraft } from "./drafts";

const DAY = 86_400_000;
/** Long enough for a round through the village; after that names are not left on a phone that may be lost. */
export const KEPT_DAYS = 3;

export const isTooOld = (at: number, now: number): boolean => now - at > KEPT_DAYS * DAY;

/** Keeps what the person needs at a door without network. Forgotten at sign-out and after three days. */
export async function keepOnPhone(name: string, owner: string, value: unknown, now = Date.now()): Promise<void> {
  await database()
    .then((db) => db.put("kept", { name, owner, at: now, value }))
    .catch(() => {});
}

export interface Kept<T> {
  owner: string;
  at: number;
  value: T;
}

/** Null when there is nothing, or it is too old. */
export async function keptOnPhone<T>(name: string, now = Date.now()): Promise<Kept<T> | null> {
  try {
    const db = await database();
    const found = await db.get("kept", name);
    if (!found) return null;
    if (!isTooOld(found.at, now)) return found as Kept<T>;
    await db.delete("kept", name);
  } catch {
    // The browser keeps nothing.
  }
  return null;
}

export const forgetOnPhone = (name: string): Promise<void> =>
  database()
    .then((db) => db.delete("kept", name))
    .catch(() => {});

/** All but what was typed: that is its owner's. */
export const forgetKept = (): Promise<void> =>
  database()
    .then(async (db) => {
      const names = await db.getAllKeys("kept");
      await Promise.all(names.filter((name) => !isDraft(name)).map((name) => db.delete("kept", name)));
    })
    .catch(() => {});
