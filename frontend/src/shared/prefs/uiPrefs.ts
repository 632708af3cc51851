import { useSyncExternalStore } from "react";
import { api } from "../api/client";
import type { Language } from "../i18n";

export interface UiPrefs {
  largeType: boolean;
  dark: boolean;
  language: Language;
}

const STORAGE_KEY = "touyan.ui";
const initial: UiPrefs = { largeType: false, dark: false, language: "zh-CN" };
const listeners = new Set<() => void>();
let current: UiPrefs = { ...initial, ...stored() };

function stored(): Partial<UiPrefs> {
  try {
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}");
  } catch {
    return {};
  }
}

function apply(next: UiPrefs): void {
  current = next;
  localStorage.setItem(STORAGE_KEY, JSON.stringify(next));
  for (const listener of listeners) listener();
}

export function getUiPrefs(): UiPrefs {
  return current;
}

/** Changes take effect at once and follow the account to its other machines; `keep` is false before sign-in. */
export function setUiPrefs(change: Partial<UiPrefs>, keep = true): void {
  apply({ ...current, ...change });
  if (keep)
    api.PUT("/preferences/{key}", { params: { path: { key: "ui" } }, body: { value: current } }).catch(() => {});
}

/** Takes over what the account chose elsewhere. */
export async function loadUiPrefs(): Promise<void> {
  const answer = await api.GET("/preferences/{key}", { params: { path: { key: "ui" } } }).catch(() => null);
  const value = answer?.data?.value as Partial<UiPrefs> | null | undefined;
  if (value) apply({ ...current, ...value });
}

export function useUiPrefs(): UiPrefs {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
