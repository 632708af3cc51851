import { api, ok, whenSignedOut } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { loadUiPrefs } from "@/shared/prefs/uiPrefs";
import type { Me } from "@/shared/session/session";
import { forgetDoor, keptDoor } from "../appraisal/door";
import { endMeeting } from "../appraisal/meeting";
import { forgetHouseholds } from "../households/list";
import { forgetKept } from "../outbox/kept";
import { closeOutbox, openOutbox } from "../outbox/outbox";
import { createStore } from "../store";
import { speak } from "../words/useWords";

export type Session =
  | { state: "asking" }
  | { state: "out"; ended: boolean }
  | { state: "in"; me: Me }
  | { state: "unreachable"; problem: ProblemError };

export const session = createStore<Session>({ state: "asking" });

export function useMe(): Me {
  const current = session.use();
  if (current.state !== "in") throw new Error("signed-in screens only");
  return current.me;
}

async function enter(me: Me): Promise<void> {
  session.set({ state: "in", me });
  openOutbox(me.id);
  await loadUiPrefs();
  await speak();
}

function leave(ended: boolean): void {
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
  const kept = problem.status === 0 ? await keptDoor() : null;
  if (session.get().state === "in") return;
  if (!kept) return session.set({ state: "unreachable", problem });
  session.set({ state: "in", me: kept.me });
  openOutbox(kept.me.id);
}

export async function signIn(username: string, password: string): Promise<void> {
  await enter(await ok<Me>(api.POST("/session", { body: { username, password } })));
}

export async function signOut(everywhere = false): Promise<void> {
  await (everywhere ? api.DELETE("/sessions") : api.DELETE("/session"));
  leave(false);
}

/** A request answered 401 while somebody was signed in: his session was ended elsewhere or ran out. */
whenSignedOut(() => {
  if (session.get().state === "in") leave(true);
});
