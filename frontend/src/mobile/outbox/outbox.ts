import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { createStore } from "../store";
import { database } from "./database";
import type { Message, Outcome, Pending } from "./pending";

interface Outbox {
  items: Pending[];
  sending: boolean;
  /** False: the browser keeps nothing, so what waits is lost when the page is closed. */
  kept: boolean;
}

const box = createStore<Outbox>({ items: [], sending: false, kept: true });
export const useOutbox = box.use;
export const outbox = box.get;

const SECOND = 1_000;
const LONGEST = 300 * SECOND;
let owner = "";
let pause = 5 * SECOND;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | null = null;
/** What came of the items that somebody waits for. */
const outcomes = new Map<string, Outcome>();
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
  try {
    const all = await (await database()).getAll("outbox");
    // Another may have signed in while the phone was reading.
    if (owner === account) box.set({ ...box.get(), kept: true, items: all.filter((item) => item.owner === account) });
  } catch {
    box.set({ ...box.get(), kept: false });
  }
  await replay();
}

/** At sign-out: out of sight, but what waits stays for the next time the same person signs in. */
export function closeOutbox(): void {
  owner = "";
  clearTimeout(timer);
  box.set({ items: [], sending: false, kept: true });
}

/** Writes it down on the phone first, then sends what waits. */
export async function post(item: Omit<Pending, "owner" | "at" | "refusal">): Promise<Outcome> {
  const pending: Pending = { ...item, owner, at: Date.now(), refusal: null };
  outcomes.set(pending.id, { state: "waiting" });
  await keep(pending);
  await replay();
  const outcome = outcomes.get(pending.id) as Outcome;
  outcomes.delete(pending.id);
  return outcome;
}

export async function drop(id: string): Promise<void> {
  box.set({ ...box.get(), items: box.get().items.filter((item) => item.id !== id) });
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

async function keep(item: Pending): Promise<void> {
  const others = box.get().items.filter((one) => one.id !== item.id);
  box.set({ ...box.get(), items: [...others, item].sort((a, b) => (a.id < b.id ? -1 : 1)) });
  await database()
    .then((db) => db.put("outbox", item))
    .catch(() => box.set({ ...box.get(), kept: false }));
}

/** Sends what waits, the oldest first, one at a time; a lost network or a busy server ends it until later. */
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
  const waiting = () => box.get().items.find((item) => item.refusal === null && item.owner === account);
  if (!account || !waiting()) return;
  box.set({ ...box.get(), sending: true });
  let sent = false;
  for (let item = waiting(); item && owner === account; item = waiting()) {
    const outcome = await attempt(item);
    if (outcomes.has(item.id)) outcomes.set(item.id, outcome);
    if (outcome.state === "waiting") {
      later();
      break;
    }
    pause = 5 * SECOND;
    if (outcome.state === "sent") {
      await drop(item.id);
      sent = true;
    } else if (owner === account) await keep({ ...item, refusal: outcome.problem.detail || outcome.problem.title });
  }
  box.set({ ...box.get(), sending: false });
  if (sent) announce();
}

async function attempt({ message }: Pending): Promise<Outcome> {
  try {
    return { state: "sent", answer: await send(message) };
  } catch (error) {
    const problem = asProblem(error);
    const passes = problem.transient || problem.status === 401 || problem.status === 429;
    return passes ? { state: "waiting" } : { state: "refused", problem };
  }
}

const send = ({ kind, body }: Message): Promise<unknown> =>
  kind === "entry"
    ? ok(api.POST("/appraisal/entries", { body: body as never }))
    : ok(api.POST("/appraisal/confirmations", { body: body as never }));

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
