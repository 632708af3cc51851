import createClient, { type Middleware } from "openapi-fetch";
import { ProblemError, problemOf } from "./problem";
import type { paths } from "./schema";

export const API_BASE = "/api/v1";

/** The contract's paths without their common prefix, so that calls read `api.GET("/households")`. */
type ApiPaths = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : P]: paths[P] };

type SignedOut = () => Promise<boolean> | boolean;

let onSignedOut: SignedOut = () => false;
/**
 * What to do when a request that needs a session is answered 401. When it comes to true, the person has signed in again
 * and the request is sent once more: whoever waits for its answer notices nothing.
 */
export function whenSignedOut(handler: SignedOut): void {
  onSignedOut = handler;
}

async function sessionEnded(response: Response): Promise<boolean> {
  return response.status === 401 && (await problemOf(response.clone())).code === "unauthenticated";
}

async function send(request: Request): Promise<Response> {
  // A body can be sent once only.
  const again = request.clone();
  const response = await globalThis.fetch(request);
  return (await sessionEnded(response)) && (await onSignedOut()) ? globalThis.fetch(again) : response;
}

const toProblems: Middleware = {
  onRequest({ request }) {
    request.headers.set("X-Touyan", "1");
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return response;
    throw await problemOf(response);
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === "AbortError" ? error : new ProblemError(0);
  },
};

export const api = createClient<ApiPaths>({
  baseUrl: globalThis.location ? new URL(API_BASE, location.origin).href : API_BASE,
  credentials: "same-origin",
  fetch: send,
});
api.use(toProblems);

/** The body of a 2xx answer; anything else has already been thrown as a ProblemError. */
export async function ok<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
