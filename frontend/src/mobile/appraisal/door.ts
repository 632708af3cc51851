import { api, ok } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import type { Page } from "@/shared/api/types";
import { kindOf, periodAt } from "@/shared/appraisal/period";
import type { SchemeRules } from "@/shared/appraisal/rules";
import type { Me } from "@/shared/session/session";
import { isTooOld, keepOnPhone, keptOnPhone } from "../outbox/kept";
import { type RatingSheet, sheetsOf } from "../ratings/sheet";
import { createStore } from "../store";
import type { EntryRow, SchemeRow, ScoreRow } from "./views";

/** Everything that is needed at a door: who is scored, by what rules, and what has been recorded so far. */
export interface Door {
  period: string;
  /** Those that one may still choose, the latest first. */
  periods: string[];
  scheme: SchemeRow;
  /** What holds there, the nearest first: where there are several, one is chosen. */
  schemes: SchemeRow[];
  rules: SchemeRules;
  rows: ScoreRow[];
  total: number;
  todo: number;
  /** Of all the households, the newest first; empty where there are too many households. */
  entries: EntryRow[];
  /** Of self and mutual ratings, where the rules ask for them and the households are few. */
  sheets: RatingSheet[];
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

/**
 * Shows the households of a query; the same again keeps what is on the screen unless `fresh` is asked for.
 *
 * @param all the doors of the other schemes are fetched too, for a phone that will be without a network
 */
export async function showDoor(query: DoorQuery, me: Me, fresh = false, all = true): Promise<void> {
  const before = store.get();
  if (!fresh && same(before.query, query) && before.state === "ready") return;
  const mine = ++asked;
  const door = same(before.query, query) ? before.door : null;
  store.set({ ...before, query, door, state: "loading", problem: null });
  try {
    const found = await fetchDoor(query, me);
    if (mine !== asked) return;
    store.set({ query, state: "ready", door: found, problem: null, keptAt: null });
    const whole = !query.period && !query.state && !query.q;
    if (found && whole && found.total <= SMALL) await keepDoors(found, me, all, () => mine === asked);
  } catch (error) {
    const problem = asProblem(error);
    const kept = problem.transient ? await keptDoors() : null;
    if (mine !== asked) return;
    const doorKept = kept?.doors.find((one) => one.scheme.id === chosenScheme(me.id)) ?? kept?.doors[0];
    if (kept && doorKept && kept.owner === me.id)
      store.set({
        query,
        state: "ready",
        door: narrowed(doorKept, query),
        problem: null,
        keptAt: new Date(doorKept.at),
      });
    else store.set({ ...store.get(), state: "failed", problem });
  }
}

export const refreshDoor = (me: Me) => showDoor(store.get().query, me, true);

/** After something was saved: only what is shown has changed. */
export const refreshShown = (me: Me) => showDoor(store.get().query, me, true, false);

async function fetchDoor(query: DoorQuery, me: Me): Promise<Door | null> {
  const all = await ok<SchemeRow[]>(api.GET("/appraisal/schemes") as never);
  const schemes = all.filter((one) => one.inForce !== null);
  const scheme = schemes.find((one) => one.id === chosenScheme(me.id)) ?? schemes[0];
  return scheme ? doorOf(scheme, schemes, query) : null;
}

async function doorOf(scheme: SchemeRow, schemes: SchemeRow[], { period, state, q }: DoorQuery): Promise<Door> {
  const query = { ...(period ? { period } : {}), schemeId: scheme.id };
  const path = { id: scheme.id, number: scheme.inForce ?? 0 };
  const [version, page, todo, periods] = await Promise.all([
    ok<{ rules: SchemeRules }>(api.GET("/appraisal/schemes/{id}/versions/{number}", { params: { path } }) as never),
    scores({ ...query, size: SIZE, ...(state ? { state } : {}), ...(q ? { q } : {}) }),
    scores({ ...query, size: 1, state: "TODO" }),
    ok<string[]>(api.GET("/appraisal/periods", { params: { query: { schemeId: scheme.id } } }) as never),
  ]);
  const few = page.total <= SMALL;
  const shown = page.items[0]?.period;
  const sheets = few && shown && version.rules.ratings ? await sheetsOf(shown, scheme.id).catch(() => []) : [];
  const entries = few ? await recent(scheme.id, shown) : [];
  const own = periods.filter((one) => kindOf(one) === version.rules.period);
  return {
    period: page.items[0]?.period ?? period ?? own[0] ?? "",
    periods: own.slice(0, PERIODS),
    scheme,
    schemes,
    rules: version.rules,
    rows: page.items,
    total: page.total,
    todo: todo.total,
    entries,
    sheets,
  };
}

const scores = (query: object) =>
  ok<Page<ScoreRow>>(api.GET("/family-scores", { params: { query: query as never } }) as never);

/** The newest of all, and all of the period: of many households the newest alone would not reach back to its first day. */
async function recent(schemeId: string, period: string | undefined): Promise<EntryRow[]> {
  const [newest, ofPeriod] = await Promise.all([
    entriesOf({ schemeId }),
    period ? entriesOf({ schemeId, period }) : [],
  ]);
  return [...new Map([...newest, ...ofPeriod].map((entry) => [entry.id, entry])).values()];
}

async function entriesOf(query: { schemeId?: string; subjectId?: string; period?: string }): Promise<EntryRow[]> {
  const parameters = { ...query, size: SIZE };
  const page = await ok<Page<EntryRow>>(api.GET("/appraisal/entries", { params: { query: parameters } }) as never);
  return page.items;
}

/** What has been recorded for a household; from the phone where there is no network. */
export const entriesFor = (household: string): Promise<EntryRow[]> =>
  entriesOf({ subjectId: household, ...byScheme() }).catch((error) => {
    const { door } = store.get();
    if (!asProblem(error).transient || !door || door.total > SMALL) throw error;
    return door.entries.filter((entry) => entry.subjectId === household);
  });

/** A household that the list does not show, because there are too many or others were asked for. */
export async function rowOf(household: string, period: string): Promise<ScoreRow | null> {
  const path = { id: household };
  const family = await ok<{ number: string }>(api.GET("/family-scores/{id}", { params: { path } }) as never);
  const page = await scores({ q: family.number, period, ...byScheme() });
  return page.items.find((row) => row.householdId === household) ?? null;
}

/** Which scheme's door is shown; nothing to say where there is only one. */
function byScheme(): { schemeId?: string } {
  const { door } = store.get();
  return door && door.schemes.length > 1 ? { schemeId: door.scheme.id } : {};
}

/** With when it was fetched. */
type KeptDoor = Door & { at: number };

/**
 * The one that is shown first; those of the other schemes beside it, so that one can be chosen without a network too.
 * What could not be fetched now stays as it was kept.
 */
async function keepDoors(shown: Door, me: Me, all: boolean, wanted: () => boolean): Promise<void> {
  const at = Date.now();
  const others = shown.schemes.filter((one) => one.id !== shown.scheme.id);
  const before = await keptDoors();
  const own = before?.owner === me.id ? before.doors.filter((door) => !isTooOld(door.at, at)) : [];
  const keep = (fetched: Door[]) => {
    const doors = others.flatMap(({ id }) => {
      const door = fetched.find((one) => one.scheme.id === id);
      return door ? [{ ...door, at }] : own.filter((one) => one.scheme.id === id);
    });
    return wanted() ? keepOnPhone(NAME, me.id, { me, doors: [{ ...shown, at }, ...doors] }) : undefined;
  };
  await keep([]);
  if (!all || others.length === 0) return;
  const whole = { period: null, state: "", q: "" } as const;
  const doors = await Promise.all(others.map((one) => doorOf(one, shown.schemes, whole).catch(() => null)));
  await keep(doors.filter((one) => one !== null));
}

/** The person who signed in last and what he kept, for a start without network. */
export async function keptDoors(): Promise<{ owner: string; me: Me; doors: KeptDoor[] } | null> {
  const kept = await keptOnPhone<{ me: Me; doors?: KeptDoor[] }>(NAME);
  if (!kept?.value.doors) return null;
  const { me, doors } = kept.value;
  return { owner: kept.owner, me, doors: doors.map((door) => ({ ...door, at: door.at ?? kept.at })) };
}

const CHOICE = "touyan.scheme";

/** What the person chose on this phone; null for the nearest. */
function chosenScheme(account: string): string | null {
  try {
    return JSON.parse(localStorage.getItem(CHOICE) ?? "{}")[account] ?? null;
  } catch {
    return null;
  }
}

/** What a message was written for: a sheet's period, or the day of a deed. */
export interface Written {
  schemeId?: string | undefined;
  period?: string | undefined;
  day?: string | undefined;
}

const periodOf = (door: Door, { period, day }: Written): string => {
  const asked = period ?? (day && periodAt(day, door.rules.period));
  // A day that nobody records any more is put right where he is.
  return asked && (period || door.periods.includes(asked)) ? asked : door.period;
};

/** Whether a door is of the scheme and the period that something was written for. */
export const fits = (door: Door, written: Written): boolean =>
  (!written.schemeId || door.scheme.id === written.schemeId) && door.period === periodOf(door, written);

/** Shows the door that something was written at, else the one that is shown. */
export async function showDoorOf(written: Written, me: Me, wanted: () => boolean): Promise<void> {
  const { schemeId } = written;
  if (schemeId && store.get().door?.scheme.id !== schemeId) await chooseScheme(schemeId, me);
  else await showDoor(store.get().query, me);
  const { door, query } = store.get();
  if (!door || !wanted() || fits(door, written)) return;
  await showDoor({ ...query, period: periodOf(door, written) }, me);
}

/** Shows another scheme's door from now on, of its current period. */
export function chooseScheme(scheme: string, me: Me): Promise<void> {
  try {
    localStorage.setItem(CHOICE, JSON.stringify({ [me.id]: scheme }));
  } catch {
    // The browser keeps nothing: the nearest is shown.
  }
  return showDoor({ ...nothing.query }, me, true);
}

/** The same narrowing as the server's, over what the phone has. */
function narrowed(door: Door, { state, q }: DoorQuery): Door {
  const fits = (row: ScoreRow) =>
    (state !== "TODO" || !row.scored) &&
    (state !== "RETURNED" || row.status === "RETURNED") &&
    (!q || row.headName.startsWith(q) || row.number.endsWith(q));
  return { ...door, rows: door.rows.filter(fits) };
}
