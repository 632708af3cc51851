import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Pending } from "./pending";

interface Phone extends DBSchema {
  /** What was written down and is not at the server yet. */
  outbox: { key: string; value: Pending };
  /** The photos among them, by the same id: read one at a time, when their turn comes. */
  photos: { key: string; value: { id: string; bytes: ArrayBuffer } };
  /** What is needed to write it down without a network; each goes at sign-out, names after a few days. */
  kept: { key: string; value: { name: string; owner: string; at: number; value: unknown } };
}

let opened: Promise<IDBPDatabase<Phone>> | null = null;

/** Rejects where the browser keeps nothing (private windows): callers then hold what they have in memory. */
export async function database(): Promise<IDBPDatabase<Phone>> {
  opened ??= openDB<Phone>("touyan", 2, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore("outbox", { keyPath: "id" });
        db.createObjectStore("kept", { keyPath: "name" });
      }
      db.createObjectStore("photos", { keyPath: "id" });
    },
    // Another tab with newer code wants its own version.
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}
