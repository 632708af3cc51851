import { database } from "./database";

/** What was typed and not sent. Like what waits it stays with its owner when his session ends, until he signs out. */
const MARK = "draft/";
const prefix = (owner: string) => `${MARK}${owner}/`;

export const isDraft = (key: string) => key.startsWith(MARK);

export const keepDraft = (name: string, owner: string, value: unknown): Promise<void> =>
  database()
    .then(async (db) => {
      await db.put("kept", { name: prefix(owner) + name, owner, at: Date.now(), value });
    })
    .catch(() => {});

export const keptDraft = <T>(name: string, owner: string): Promise<T | null> =>
  database()
    .then((db) => db.get("kept", prefix(owner) + name))
    .then(
      (found) => (found ? (found.value as T) : null),
      () => null,
    );

export const forgetDraft = (name: string, owner: string): Promise<void> =>
  database()
    .then((db) => db.delete("kept", prefix(owner) + name))
    .catch(() => {});

const namesOf = async (owner: string): Promise<string[]> =>
  (await (await database()).getAllKeys("kept")).filter((key) => key.startsWith(prefix(owner)));

export const countDrafts = (owner: string): Promise<number> =>
  namesOf(owner).then(
    (names) => names.length,
    () => 0,
  );

export const forgetDrafts = (owner: string): Promise<void> =>
  namesOf(owner)
    .then(async (names) => {
      const db = await database();
      await Promise.all(names.map((name) => db.delete("kept", name)));
    })
    .catch(() => {});
