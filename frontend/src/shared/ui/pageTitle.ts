import { useEffect, useSyncExternalStore } from "react";

let shown: string | null = null;
const listeners = new Set<() => void>();

function show(title: string | null) {
  shown = title;
  for (const listener of listeners) listener();
}

/** Names the page after the record it shows, in the breadcrumb and the browser's title. */
export function usePageTitle(title: string | null | undefined): void {
  useEffect(() => {
    show(title ?? null);
    return () => show(null);
  }, [title]);
}

export function useShownTitle(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
