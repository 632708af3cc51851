import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

export type UrlValue = string | number | boolean | string[];
type Widened<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
export type UrlState<D> = { [K in keyof D]: Widened<D[K]> };

function parse(raw: string, like: UrlValue): UrlValue {
  if (Array.isArray(like)) return raw ? raw.split(",") : [];
  if (typeof like === "number") return Number.isFinite(Number(raw)) && raw !== "" ? Number(raw) : like;
  if (typeof like === "boolean") return raw === "true";
  return raw;
}

const print = (value: UrlValue) => (Array.isArray(value) ? value.join(",") : String(value));

/** Reads what `defaults` names from the address; a value that cannot be read counts as absent. */
export function readUrl<D extends Record<string, UrlValue>>(params: URLSearchParams, defaults: D): UrlState<D> {
  const entries = Object.entries(defaults).map(([key, fallback]) => {
    const raw = params.get(key);
    return [key, raw === null ? fallback : parse(raw, fallback)];
  });
  return Object.fromEntries(entries) as UrlState<D>;
}

/** The address after `change`: defaults are left out, and any change but of the page itself goes back to the first. */
export function writeUrl<D extends Record<string, UrlValue>>(
  params: URLSearchParams,
  defaults: D,
  change: Partial<UrlState<D>>,
  keepPage = false,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change) as [string, UrlValue | undefined][]) {
    const fallback = defaults[key];
    if (value === undefined || value === null || print(value) === print(fallback ?? "")) next.delete(key);
    else next.set(key, print(value));
  }
  if (!keepPage && !("page" in change)) next.delete("page");
  if (!keepPage && !("after" in change)) next.delete("after");
  return next;
}

export interface ChangeOptions {
  /** Replaces the entry in the browser's history instead of adding one. */
  replace?: boolean;
  /** The change is no filter (a record opened beside the list): stay on this page of the list. */
  keepPage?: boolean;
}

/**
 * The state of a list, kept in the address so that Back and shared links work. Call it with constant defaults:
 * `useUrlState({ q: "", area: "", page: 1, withoutContact: false })`.
 */
export function useUrlState<D extends Record<string, UrlValue>>(defaults: D) {
  const [params, setParams] = useSearchParams();
  const shape = JSON.stringify(defaults);
  const state = useMemo(() => readUrl(params, JSON.parse(shape) as D), [params, shape]);
  const change = useCallback(
    (patch: Partial<UrlState<D>>, { keepPage, ...options }: ChangeOptions = {}) =>
      setParams((now) => writeUrl(now, JSON.parse(shape) as D, patch, keepPage), options),
    [setParams, shape],
  );
  return [state, change] as const;
}
