import { useSyncExternalStore } from "react";

/** Which households are picked. Each row listens for itself: picking one of 700 draws one row. */
export class Selection {
  private picked: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly all = () => this.picked;
  readonly has = (id: string) => this.picked.has(id);

  set(ids: readonly string[], on: boolean): void {
    const next = new Set(this.picked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    this.picked = next;
    for (const listener of this.listeners) listener();
  }

  clear(): void {
    this.set([...this.picked], false);
  }

  /** What a drag or a command from this row concerns: all that is picked when it is one of them, else itself. */
  with(id: string): string[] {
    return this.picked.has(id) ? [...this.picked] : [id];
  }
}

export const usePicked = (selection: Selection, id: string) =>
  useSyncExternalStore(selection.subscribe, () => selection.has(id));

export const useAllPicked = (selection: Selection) => useSyncExternalStore(selection.subscribe, selection.all);
