const PREFIX = "touyan.draft.";

export function readDraft<V>(key: string, owner: string): V | null {
  try {
    const draft = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? "null");
    return draft?.owner === owner ? draft.values : null;
  } catch {
    return null;
  }
}

export function writeDraft(key: string, owner: string, values: unknown): void {
  sessionStorage.setItem(PREFIX + key, JSON.stringify({ owner, values }));
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

/** Whether anything is typed and not yet sent. */
export const hasDrafts = (): boolean => Object.keys(sessionStorage).some((key) => key.startsWith(PREFIX));

/** At sign-out nothing of a person's typing stays in the browser. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
