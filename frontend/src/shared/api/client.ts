import createClient, { type Middleware } from "openapi-fetch";
import { ProblemError, problemOf } from "./problem";
import type { paths } from "./schema";

export const API_BASE = "/api/v1";

/** The contract's paths without their common prefix, so that calls read `api.GET("/households")`. */
type ApiPaths = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : P]: paths[P] };

let onSignedOut: () => void = () => {};
/** What to do when a request that needs a session is answered 401. */
export function whenSignedOut(handler: () => void): void {
  onSignedOut = handler;
}

const toProblems: Middleware = {
  onRequest({ request }) {
    request.headers.set("X-Touyan", "1");
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (problem.code === "unauthenticated") onSignedOut();
    throw problem;
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === "AbortError" ? error : new ProblemError(0);
  },
};

export const api = createClient<ApiPaths>({
  baseUrl: globalThis.location ? new URL(API_BASE, location.origin).href : API_BASE,
  credentials: "same-origin",
  fetch: (request: Request) => globalThis.fetch(request),
});
api.use(toProblems);

/** The body of a 2xx answer; anything else has already been thrown as a ProblemError. */
export async function ok<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
