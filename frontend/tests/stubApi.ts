import { vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { type Me, meQuery } from "@/shared/session/session";

export interface ApiCall {
  method: string;
  /** Without /api/v1. */
  path: string;
  query: Record<string, string>;
  body: unknown;
}

type Answer = unknown | ((call: ApiCall) => unknown);

/** An answer that is not 2xx. */
export class Refused {
  constructor(
    readonly status: number,
    readonly body: object = {},
    readonly headers: Record<string, string> = {},
  ) {}
}

function respond(answer: unknown): Response {
  if (answer instanceof Refused)
    return new Response(JSON.stringify({ status: answer.status, ...answer.body }), {
      status: answer.status,
      headers: { "content-type": "application/problem+json", ...answer.headers },
    });
  if (answer === undefined) return new Response(null, { status: 204 });
  return new Response(JSON.stringify(answer), { status: 200, headers: { "content-type": "application/json" } });
}

/** Answers `"GET /regions"` and the like; whatever is not named is 404. Returns the calls, in order. */
export function stubApi(answers: Record<string, Answer>): ApiCall[] {
  const calls: ApiCall[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const url = new URL(request.url);
    const text = await request.clone().text();
    const call: ApiCall = {
      method: request.method,
      path: url.pathname.replace("/api/v1", ""),
      query: Object.fromEntries(url.searchParams),
      body: text ? JSON.parse(text) : undefined,
    };
    calls.push(call);
    const key = `${call.method} ${call.path}`;
    if (!(key in answers)) return respond(new Refused(404, { code: "not-found" }));
    const answer = answers[key];
    return respond(await (typeof answer === "function" ? answer(call) : answer));
  });
  return calls;
}

export const someone: Me = {
  id: "0192-me",
  username: "county",
  displayName: "周敏",
  mustChangePassword: false,
  roles: [{ code: "COUNTY_ORGANISATION", name: "县委组织部" }],
  permissions: ["region:read", "household:read"],
  areas: [{ code: "330726", name: "浦江县", level: "COUNTY" }],
  countyName: "浦江县",
  rootArea: "330726",
  demo: true,
};

/** Signs someone in without asking the server. */
export function signedInAs(change: Partial<Me> = {}): Me {
  const me = { ...someone, ...change };
  queryClient.setQueryData(meQuery.queryKey, me);
  return me;
}
