import { api, ok } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import type { Page } from "@/shared/api/types";
import { createStore } from "../store";
import type { HouseholdRow } from "../views";

export const FILTERS = ["all", "here", "away", "ungrouped"] as const;
export type Filter = (typeof FILTERS)[number];

export interface ListQuery {
  q: string;
  filter: Filter;
  /** Null is everything the signed-in person has. */
  area: string | null;
}

export interface HouseholdList {
  query: ListQuery;
  state: "loading" | "ready" | "more" | "failed";
  items: HouseholdRow[];
  next: string | null;
  total: number;
  totalIsLowerBound: boolean;
  problem: ProblemError | null;
  fetchedAt: Date | null;
}

const SIZE = 30;
const nothing: HouseholdList = {
  query: { q: "", filter: "all", area: null },
  state: "loading",
  items: [],
  next: null,
  total: 0,
  totalIsLowerBound: false,
  problem: null,
  fetchedAt: null,
};

/** In memory only: it serves the way back from a household, and is gone at sign-out. */
const list = createStore<HouseholdList>(nothing);
export const useHouseholds = list.use;
export const householdList = list.get;

let asked = 0;
let scrolled = 0;

export function forgetHouseholds(): void {
  asked += 1;
  scrolled = 0;
  list.set(nothing);
}

export const rememberScroll = (y: number): void => {
  scrolled = y;
};
export const rememberedScroll = (): number => scrolled;

export function sameQuery(a: ListQuery, b: ListQuery): boolean {
  return a.q === b.q && a.filter === b.filter && a.area === b.area;
}

export function parametersOf({ q, filter, area }: ListQuery) {
  return {
    size: SIZE,
    sort: "area",
    ...(q ? { q } : {}),
    ...(area ? { area } : {}),
    ...(filter === "here" ? { livesHere: true } : {}),
    ...(filter === "away" ? { livesHere: false } : {}),
    ...(filter === "ungrouped" ? { withoutContact: true } : {}),
  };
}

const fetchPage = (query: ListQuery, after: string | null) => {
  const parameters = { ...parametersOf(query), ...(after ? { after, total: false } : {}) };
  return ok<Page<HouseholdRow>>(api.GET("/households", { params: { query: parameters } }));
};

/** Shows the list of a query; the same query again keeps what is on the screen unless `fresh` is asked for. */
export async function showHouseholds(query: ListQuery, fresh = false): Promise<void> {
  const before = list.get();
  const same = sameQuery(before.query, query);
  if (!fresh && same && before.fetchedAt) return;
  const mine = ++asked;
  const keep = same && before.items.length > 0;
  if (!keep) scrolled = 0;
  list.set(keep ? { ...before, state: "loading", problem: null } : { ...nothing, query });
  try {
    const { items, next, total, totalIsLowerBound } = await fetchPage(query, null);
    if (mine !== asked) return;
    list.set({ ...nothing, query, state: "ready", items, next, total, totalIsLowerBound, fetchedAt: new Date() });
  } catch (error) {
    if (mine === asked) list.set({ ...list.get(), state: "failed", problem: asProblem(error) });
  }
}

export const refreshHouseholds = () => showHouseholds(list.get().query, true);

export async function moreHouseholds(): Promise<void> {
  const before = list.get();
  if (!before.next || before.state === "more" || before.state === "loading") return;
  const mine = ++asked;
  list.set({ ...before, state: "more", problem: null });
  try {
    const page = await fetchPage(before.query, before.next);
    if (mine !== asked) return;
    const known = new Set(before.items.map((row) => row.id));
    const items = [...before.items, ...page.items.filter((row) => !known.has(row.id))];
    list.set({ ...before, state: "ready", items, next: page.next, problem: null });
  } catch (error) {
    if (mine === asked) list.set({ ...before, state: "failed", problem: asProblem(error) });
  }
}
