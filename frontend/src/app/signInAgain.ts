import { useSyncExternalStore } from "react";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";

/** Everybody who waits for the same sign-in. */
let waiting: ((signedIn: boolean) => void)[] = [];
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

/**
 * The session ended while working: the page stays as it is, with all that was typed, until the same person has signed in
 * over it. Then what was asked is asked again. False for somebody who never was signed in: his page's loader knows the way.
 */
export function signInAgain(): Promise<boolean> | boolean {
  if (queryClient.getQueryData(meQuery.queryKey) === undefined) return false;
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    changed();
  });
}

/** @param signedIn false: he goes elsewhere, and what was asked stays refused */
export function endWaiting(signedIn: boolean): void {
  const answered = waiting;
  waiting = [];
  for (const resolve of answered) resolve(signedIn);
  changed();
}

/** Whether somebody must sign in again. */
export function useSignInAgain(): boolean {
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return useSyncExternalStore(subscribe, () => waiting.length > 0);
}
