import { api, ok } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import type { Page } from "@/shared/api/types";
import { kindOf } from "@/shared/appraisal/period";
import type { SchemeRules } from "@/shared/appraisal/rules";
import type { Me } from "@/shared/session/session";
import { keepOnPhone, keptOnPhone } from "../outbox/kept";
import { createStore } from "../store";
import type { EntryRow, SchemeRow, ScoreRow } from "./views";

/** Everything that is needed at a door: who is scored, by what rules, and what has been recorded so far. */
export interface Door {
  period: string;
  /** Those that one may still choose, the latest first. */
  periods: string[];
  scheme: SchemeRow;
  rules: SchemeRules;
  rows: ScoreRow[];
  total: number;
  todo: number;
  /** Of all the households, the newest first; empty where there are too many households. */
  entries: EntryRow[];
}

export interface DoorQuery {
  /** Null is the current one. */
  period: string | null;
  state: "" | "TODO" | "RETURNED";
  q: string;
}

interface DoorState {
  query: DoorQuery;
  state: "loading" | "ready" | "failed";
  /** Null while it is fetched, and where no scheme is in force. */
  door: Door | null;
  problem: ProblemError | null;
  /** Set when the network was missing and the phone's own copy is shown. */
  keptAt: Date | null;
}

const SIZE = 200;
/** A contact member has about 8 households; who has more than this is not out of reach of a network for days. */
const SMALL = 60;
const NAME = "door";
const PERIODS = 3;

const nothing: DoorState = {
  query: { period: null, state: "", q: "" },
  state: "loading",
  door: null,
  problem: null,
  keptAt: null,
};

const store = createStore<DoorState>(nothing);
export const useDoor = store.use;
export const doorState = store.get;

let asked = 0;

export function forgetDoor(): void {
  asked += 1;
  store.set(nothing);
}

const same = (a: DoorQuery, b: DoorQuery) => a.period === b.period && a.state === b.state && a.q === b.q;

/** Shows the households of a query; the same again keeps what is on the screen unless `fresh` is asked for. */
export async function showDoor(query: DoorQuery, me: Me, fresh = false): Promise<void> {
  const before = store.get();
  if (!fresh && same(before.query, query) && before.state === "ready") return;
  const mine = ++asked;
  const door = same(before.query, query) ? before.door : null;
  store.set({ ...before, query, door, state: "loading", problem: null });
  try {
    const found = await fetchDoor(query);
    if (mine !== asked) return;
    store.set({ query, state: "ready", door: found, problem: null, keptAt: null });
    const whole = !query.period && !query.state && !query.q;
    if (found && whole && found.total <= SMALL) await keepOnPhone(NAME, me.id, { me, door: found });
  } catch (error) {
    const problem = asProblem(error);
    const kept = problem.transient ? await keptDoor() : null;
    if (mine !== asked) return;
    if (kept && kept.owner === me.id)
      store.set({ query, state: "ready", door: narrowed(kept.door, query), problem: null, keptAt: new Date(kept.at) });
    else store.set({ ...store.get(), state: "failed", problem });
  }
}

export const refreshDoor = (me: Me) => showDoor(store.get().query, me, true);

async function fetchDoor({ period, state, q }: DoorQuery): Promise<Door | null> {
  const schemes = await ok<SchemeRow[]>(api.GET("/appraisal/schemes") as never);
  const scheme = schemes.find((one) => one.inForce !== null);
  if (!scheme?.inForce) return null;
  const query = { ...(period ? { period } : {}), schemeId: scheme.id };
  const path = { id: scheme.id, number: scheme.inForce };
  const [version, page, todo, periods] = await Promise.all([
    ok<{ rules: SchemeRules }>(api.GET("/appraisal/schemes/{id}/versions/{number}", { params: { path } }) as never),
    scores({ ...query, size: SIZE, ...(state ? { state } : {}), ...(q ? { q } : {}) }),
    scores({ ...query, size: 1, state: "TODO" }),
    ok<string[]>(api.GET("/appraisal/periods", { params: { query: { schemeId: scheme.id } } }) as never),
  ]);
  const entries = page.total <= SMALL ? await recent(page.items[0]?.period) : [];
  const own = periods.filter((one) => kindOf(one) === version.rules.period);
  return {
    period: page.items[0]?.period ?? period ?? own[0] ?? "",
    periods: own.slice(0, PERIODS),
    scheme,
    rules: version.rules,
    rows: page.items,
    total: page.total,
    todo: todo.total,
    entries,
  };
}

const scores = (query: object) =>
  ok<Page<ScoreRow>>(api.GET("/family-scores", { params: { query: query as never } }) as never);

/** The newest of all, and all of the period: of many households the newest alone would not reach back to its first day. */
async function recent(period: string | undefined): Promise<EntryRow[]> {
  const [newest, ofPeriod] = await Promise.all([entriesOf({}), period ? entriesOf({ period }) : []]);
  return [...new Map([...newest, ...ofPeriod].map((entry) => [entry.id, entry])).values()];
}

async function entriesOf(query: { subjectId?: string; period?: string }): Promise<EntryRow[]> {
  const parameters = { ...query, size: SIZE };
  const page = await ok<Page<EntryRow>>(api.GET("/appraisal/entries", { params: { query: parameters } }) as never);
  return page.items;
}

/** What has been recorded for a household; from the phone where there is no network. */
export const entriesFor = (household: string): Promise<EntryRow[]> =>
  entriesOf({ subjectId: household }).catch((error) => {
    const { door } = store.get();
    if (!asProblem(error).transient || !door || door.total > SMALL) throw error;
    return door.entries.filter((entry) => entry.subjectId === household);
  });

/** A household that the list does not show, because there are too many or others were asked for. */
export async function rowOf(household: string, period: string): Promise<ScoreRow | null> {
  const path = { id: household };
  const family = await ok<{ number: string }>(api.GET("/family-scores/{id}", { params: { path } }) as never);
  const page = await scores({ q: family.number, period });
  return page.items.find((row) => row.householdId === household) ?? null;
}

/** The person who signed in last and what he kept, for a start without network. */
export async function keptDoor(): Promise<{ owner: string; at: number; me: Me; door: Door } | null> {
  const kept = await keptOnPhone<{ me: Me; door: Door }>(NAME);
  return kept && { owner: kept.owner, at: kept.at, ...kept.value };
}

/** The same narrowing as the server's, over what the phone has. */
function narrowed(door: Door, { state, q }: DoorQuery): Door {
  const fits = (row: ScoreRow) =>
    (state !== "TODO" || !row.scored) &&
    (state !== "RETURNED" || row.status === "RETURNED") &&
    (!q || row.headName.startsWith(q) || row.number.endsWith(q));
  return { ...door, rows: door.rows.filter(fits) };
}
