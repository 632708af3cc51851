import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Pending } from "./pending";

interface Phone extends DBSchema {
  /** What was written down and is not at the server yet. */
  outbox: { key: string; value: Pending };
  /** What is needed to write it down without a network; each goes at sign-out and after a few days. */
  kept: { key: string; value: { name: string; owner: string; at: number; value: unknown } };
}

let opened: Promise<IDBPDatabase<Phone>> | null = null;

/** Rejects where the browser keeps nothing (private windows): callers then hold what they have in memory. */
export async function database(): Promise<IDBPDatabase<Phone>> {
  opened ??= openDB<Phone>("touyan", 1, {
    upgrade(db) {
      db.createObjectStore("outbox", { keyPath: "id" });
      db.createObjectStore("kept", { keyPath: "name" });
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
