import { useEffect, useSyncExternalStore } from "react";

export interface Crumb {
  path: string;
  title: string;
}

interface Shown {
  title: string;
  /** The record that the page is a part of, between the list and the page itself. */
  above?: Crumb;
}

let shown: Shown | null = null;
const listeners = new Set<() => void>();

function show(next: Shown | null) {
  shown = next;
  for (const listener of listeners) listener();
}

/** Names the page after the record it shows, in the breadcrumb and the browser's title. */
export function usePageTitle(title: string | null | undefined, above?: Crumb): void {
  const { path, title: over } = above ?? {};
  useEffect(() => {
    show(title ? { title, above: path && over ? { path, title: over } : undefined } : null);
    return () => show(null);
  }, [title, path, over]);
}

export function useShownTitle(): Shown | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
