import { api, ok } from "@/shared/api/client";
import { asProblem, ProblemError } from "@/shared/api/problem";
import { addEvidence, addProof } from "@/shared/files/photos";
import { settleDraft } from "../ratings/draft";
import { saveRatings } from "../ratings/saveRatings";
import type { RatingSheet } from "../ratings/sheet";
import { createStore } from "../store";
import { spoken } from "../words/useWords";
import { database } from "./database";
import type { Message, Outcome, Pending, Shot } from "./pending";
import { forgetOrphans, forgetShot, keepShot, keptShot } from "./shots";

interface Outbox {
  items: Pending[];
  sending: boolean;
  /** False: the browser keeps nothing, so what waits is lost when the page is closed. */
  kept: boolean;
  /** The phone has no room for photos: those that wait are lost when the page is closed. */
  full: boolean;
}

const box = createStore<Outbox>({ items: [], sending: false, kept: true, full: false });
export const useOutbox = box.use;
export const outbox = box.get;

const SECOND = 1_000;
const LONGEST = 300 * SECOND;
let owner = "";
let pause = 5 * SECOND;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | null = null;
/** What waits is written down only after what waited before has been read, or the reading would hide it. */
let reading: Promise<void> = Promise.resolve();
/** Somebody waits to hear what came of an item. */
const waiters = new Map<string, (outcome: Outcome) => void>();

function tell(id: string, outcome: Outcome): void {
  waiters.get(id)?.(outcome);
  waiters.delete(id);
}
const listeners = new Set<() => void>();

/** Called after the server has taken something. */
export function whenSent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For what was sent without the outbox, because it cannot wait. */
export function announce(): void {
  for (const listener of listeners) listener();
}

/** Reads what the signed-in person left on this phone and goes on sending it. */
export async function openOutbox(account: string): Promise<void> {
  if (owner === account) return replay();
  owner = account;
  reading = read(account);
  await reading;
  await replay();
}

async function read(account: string): Promise<void> {
  try {
    const all = await (await database()).getAll("outbox");
    await forgetOrphans(all.map((item) => item.id));
    // Another may have signed in while the phone was reading.
    if (owner === account) box.set({ ...box.get(), kept: true, items: all.filter((item) => item.owner === account) });
  } catch {
    box.set({ ...box.get(), kept: false });
  }
}

/** At sign-out: out of sight, but what waits stays for the next time the same person signs in. */
export function closeOutbox(): void {
  owner = "";
  clearTimeout(timer);
  box.set({ items: [], sending: false, kept: true, full: false });
}

type Written = Omit<Pending, "owner" | "at" | "refusal">;
const signed = (item: Written): Pending => ({ ...item, owner, at: Date.now(), refusal: null });

/** A photo with what is shown of it while it waits. */
export interface Evidence {
  shot: Shot;
  detail: string;
}

/** Writes it down on the phone first, its photos before itself, then sends what waits. */
export async function post(item: Written, subjectId = "", photos: Evidence[] = []): Promise<Outcome> {
  const pending = signed(item);
  // What is read ahead of it would take its photos for left-overs.
  await reading;
  const told = new Promise<Outcome>((resolve) => waiters.set(pending.id, resolve));
  for (const { shot } of photos) if (!(await keepShot(shot))) box.set({ ...box.get(), full: true });
  const body = {
    entryId: item.id,
    subjectId,
    ...(item.message.kind === "objection" ? { of: "objection" as const } : {}),
  };
  const shown = ({ shot, detail }: Evidence): Pending =>
    signed({ id: shot.id, title: item.title, detail, message: { kind: "photo", body } });
  await keep(pending, ...photos.map(shown));
  // Photos take their time: he need not stand at the door until they are through.
  replay()
    .catch(() => {})
    .then(() => tell(pending.id, { state: "waiting" }));
  return told;
}

/** What the person no longer wants sent; the photos of an entry go with it. */
export async function drop(id: string): Promise<void> {
  for (const photo of photosOf(id)) await forget(photo.id);
  await forget(id);
}

/** What he drops from the list of what waits: what it left on its screen goes with it. */
export async function discard({ id, message, owner: of }: Pending): Promise<void> {
  await drop(id);
  if (message.kind === "ratings") await settleDraft(message.body, of);
}

/** Photos that wait to be sent for an entry. */
export const photosOf = (entry: string): Pending[] =>
  box.get().items.filter(({ message }) => message.kind === "photo" && message.body.entryId === entry);

async function forget(id: string): Promise<void> {
  const items = box.get().items.filter((item) => item.id !== id);
  const photos = items.some(({ message }) => message.kind === "photo");
  box.set({ ...box.get(), items, full: box.get().full && photos });
  await forgetShot(id);
  await database()
    .then((db) => db.delete("outbox", id))
    .catch(() => {});
}

/** Puts back among what waits: after the cause of a refusal has gone. */
export async function tryAgain(id: string): Promise<void> {
  const item = box.get().items.find((one) => one.id === id);
  if (item) await keep({ ...item, refusal: null });
  await replay();
}

/** All or none: an entry is never left without what proves it. */
async function keep(...added: Pending[]): Promise<void> {
  await reading;
  const others = box.get().items.filter((one) => added.every((item) => item.id !== one.id));
  // He may have signed out meanwhile: kept for the next time, not shown to the next person.
  const shown = added.filter((item) => item.owner === owner);
  box.set({ ...box.get(), items: [...others, ...shown].sort((a, b) => (a.id < b.id ? -1 : 1)) });
  await database()
    .then(async (db) => {
      const rows = db.transaction("outbox", "readwrite");
      await Promise.all([...added.map((item) => rows.store.put(item)), rows.done]);
    })
    .catch(() => box.set({ ...box.get(), kept: false }));
}

/**
 * Sends what waits, the oldest first, entries in a row together and photos last: one that cannot be stored delays no
 * entry. A lost network or a busy server ends it until later.
 */
export async function replay(): Promise<void> {
  // What was added while another run was under way is not always part of it.
  if (running) await running;
  running ??= run().finally(() => {
    running = null;
  });
  await running;
}

async function run(): Promise<void> {
  clearTimeout(timer);
  const account = owner;
  const waiting = () => {
    const open = box.get().items.filter((item) => item.refusal === null && item.owner === account && ready(item));
    return open.find(({ message }) => message.kind !== "photo") ?? open[0];
  };
  if (!account || !waiting()) return;
  box.set({ ...box.get(), sending: true });
  let sent = false;
  let together = true;
  for (let item = waiting(); item && owner === account; item = waiting()) {
    const several: Pending[] = together ? alike(item, account) : [item];
    const outcomes: Outcome[] | null = several.length > 1 ? await attemptAll(several) : [await attempt(item)];
    // One that the server cannot even read must not spoil the others: from here on each goes by itself.
    together &&= outcomes !== null;
    for (const [n, outcome] of outcomes?.entries() ?? []) {
      const of = several[n] as Pending;
      if (outcome.state === "sent") {
        await forget(of.id);
        if (of.message.kind === "ratings") await settleDraft(of.message.body, of.owner, outcome.answer as RatingSheet);
        sent = true;
      } else if (outcome.state === "refused" && owner === account && stillThere(of.id))
        await keep({ ...of, refusal: outcome.problem.detail || outcome.problem.title });
      if (outcome.state !== "waiting") tell(of.id, outcome);
    }
    if (outcomes?.some(({ state }) => state === "waiting")) {
      later();
      break;
    }
    pause = 5 * SECOND;
  }
  box.set({ ...box.get(), sending: false });
  if (sent) announce();
}

/** He may have dropped it while it was under way: then it stays dropped. */
const stillThere = (id: string): boolean => box.get().items.some((item) => item.id === id);

/** Entries that wait in a row go to the server together, after a day without network a hundred of them. */
const MOST = 100;

function alike(first: Pending, account: string): Pending[] {
  if (first.message.kind !== "entry") return [first];
  const open = box
    .get()
    .items.filter((item) => item.refusal === null && item.owner === account && item.message.kind !== "photo");
  const end = open.findIndex(({ message }) => message.kind !== "entry");
  return open.slice(0, Math.min(MOST, end < 0 ? open.length : end));
}

/** Null when the server would not take them together. */
async function attemptAll(items: Pending[]): Promise<Outcome[] | null> {
  const entries = items.map(({ message }) => message.body as never);
  try {
    const answers = await ok(api.POST("/appraisal/entry-batches", { body: { entries } }));
    return answers.map(({ recorded, problem }) =>
      problem
        ? { state: "refused", problem: new ProblemError(problem.status ?? 422, problem as never) }
        : { state: "sent", answer: recorded },
    );
  } catch (error) {
    const outcome = failed(error);
    return outcome.state === "waiting" ? [outcome] : null;
  }
}

/** A photo waits until the entry that it proves is at the server. */
const ready = ({ message }: Pending): boolean =>
  message.kind !== "photo" || box.get().items.every((item) => item.id !== message.body.entryId);

async function attempt({ id, message, owner: of }: Pending): Promise<Outcome> {
  try {
    return { state: "sent", answer: await send(id, message, of) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Outcome {
  const problem = asProblem(error);
  const passes = problem.transient || problem.status === 401 || problem.status === 429;
  return passes ? { state: "waiting" } : { state: "refused", problem };
}

async function send(id: string, { kind, body }: Message, account: string): Promise<unknown> {
  if (kind === "entry") return ok(api.POST("/appraisal/entries", { body: body as never }));
  if (kind === "confirmation") return ok(api.POST("/appraisal/confirmations", { body: body as never }));
  if (kind === "ratings") return saveRatings(body, account);
  if (kind === "objection") return ok(api.POST("/appraisal/objections", { body }));
  const bytes = await keptShot(id);
  // The browser cleared it away: the entry stands and says that a photo is missing.
  if (!bytes) throw new ProblemError(410, { detail: spoken().outbox.lost });
  const picture = new Blob([bytes], { type: "image/jpeg" });
  return body.of === "objection" ? addProof(body.entryId, id, picture) : addEvidence(body.entryId, id, picture);
}

function later(): void {
  timer = setTimeout(() => replay().catch(() => {}), pause);
  pause = Math.min(pause * 2, LONGEST);
}

/** When there is a network again, or the phone is taken out of the pocket. */
export function watchNetwork(): void {
  const again = () => {
    pause = 5 * SECOND;
    replay().catch(() => {});
  };
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && again());
}
