import { api, ok, whenSignedOut } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { loadUiPrefs } from "@/shared/prefs/uiPrefs";
import { choosePost } from "@/shared/session/choosePost";
import type { Me } from "@/shared/session/session";
import { forgetDoor, keptDoors } from "../appraisal/door";
import { endMeeting } from "../appraisal/meeting";
import { forgetHouseholds } from "../households/list";
import { forgetDrafts } from "../outbox/drafts";
import { forgetKept } from "../outbox/kept";
import { closeOutbox, openOutbox } from "../outbox/outbox";
import { createStore } from "../store";
import { speak } from "../words/useWords";

export type Session =
  | { state: "asking" }
  | { state: "out"; ended: boolean }
  /** `ended`: he must sign in again, and his page waits behind. */
  | { state: "in"; me: Me; ended?: boolean }
  | { state: "unreachable"; problem: ProblemError };

export const session = createStore<Session>({ state: "asking" });

export function useMe(): Me {
  const current = session.use();
  if (current.state !== "in") throw new Error("signed-in screens only");
  return current.me;
}

/** Requests that were refused because the session had ended. */
let waiting: ((signedIn: boolean) => void)[] = [];

function answerWaiting(signedIn: boolean): void {
  const answered = waiting;
  waiting = [];
  for (const resolve of answered) resolve(signedIn);
}

async function enter(me: Me): Promise<void> {
  session.set({ state: "in", me });
  openOutbox(me.id);
  answerWaiting(!me.mustChangePassword && !me.mustEnrol);
  await loadUiPrefs();
  await speak();
}

function leave(ended: boolean): void {
  answerWaiting(false);
  forgetHouseholds();
  forgetDoor();
  endMeeting();
  forgetKept();
  closeOutbox();
  session.set({ state: "out", ended });
}

/** Asks the server who is signed in: at the start, after a lost network, after a changed password. */
export async function resume(): Promise<void> {
  try {
    await enter(await ok<Me>(api.GET("/session")));
  } catch (error) {
    const problem = asProblem(error);
    if (problem.status === 401) leave(false);
    else if (session.get().state !== "in") await withoutNetwork(problem);
  }
}

/** Who kept his households on this phone may go on scoring; the server decides about everything when it is sent. */
async function withoutNetwork(problem: ProblemError): Promise<void> {
  const kept = problem.status === 0 ? await keptDoors() : null;
  if (session.get().state === "in") return;
  if (!kept) return session.set({ state: "unreachable", problem });
  session.set({ state: "in", me: kept.me });
  openOutbox(kept.me.id);
}

/** @param code of the second factor, when the account has one */
export async function signIn(username: string, password: string, code?: string): Promise<void> {
  const body = { username, password, ...(code ? { code } : {}) };
  await enter(await ok<Me>(api.POST("/session", { body } as never) as never));
}

/** After the county's sign-on, for an account with a second factor. */
export async function completeSignOn(code: string): Promise<void> {
  await enter(await ok<Me>(api.POST("/sign-on/code", { body: { code } } as never) as never));
}

/** Somebody else takes the phone, or he does not want to go on. */
export const abandon = () => leave(false);

/** From now on he acts in that post; nothing of the other one's list stays. */
export async function act(post: string | null): Promise<void> {
  const me = await choosePost(post);
  forgetHouseholds();
  forgetDoor();
  await forgetKept();
  await enter(me);
}

export async function signOut(everywhere = false): Promise<void> {
  const current = session.get();
  await (everywhere ? api.DELETE("/sessions") : api.DELETE("/session"));
  // On purpose and warned: a session that merely ran out leaves them.
  if (current.state === "in") await forgetDrafts(current.me.id);
  leave(false);
}

/**
 * A request answered 401 while somebody was signed in: his session was ended elsewhere or ran out. His page waits until
 * he has signed in again; then the request is sent once more.
 */
whenSignedOut(() => {
  const current = session.get();
  if (current.state !== "in") return false;
  session.set({ ...current, ended: true });
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
  });
});
