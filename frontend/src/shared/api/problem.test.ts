import { afterEach, expect, test, vi } from "vitest";
import { api, ok, whenSignedOut } from "./client";
import { asProblem, ProblemError } from "./problem";

afterEach(() => vi.unstubAllGlobals());

function answer(status: number, body: object, headers: Record<string, string> = {}) {
  const fetch = vi.fn(
    async (_request: Request) =>
      new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/problem+json", ...headers },
      }),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

const refused = () => ok(api.GET("/setup")).then(() => null, asProblem) as Promise<ProblemError>;

test("problem+json becomes a ProblemError with its code and fields", async () => {
  answer(422, {
    code: "rule",
    title: "不能保存",
    detail: "身份证号有误",
    errors: [{ field: "idNumber", message: "校验位不对" }],
  });
  const problem = await refused();
  expect(problem).toBeInstanceOf(ProblemError);
  expect([problem.status, problem.code, problem.title, problem.detail]).toEqual([
    422,
    "rule",
    "不能保存",
    "身份证号有误",
  ]);
  expect(problem.errors).toEqual([{ field: "idNumber", message: "校验位不对" }]);
  expect(problem.transient).toBe(false);
});

test("a lock-out says how long", async () => {
  answer(429, { code: "locked" }, { "retry-after": "287" });
  expect((await refused()).retryAfter).toBe(287);
});

test("no answer at all is the problem `offline`", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const problem = await refused();
  expect([problem.status, problem.code, problem.transient]).toEqual([0, "offline", true]);
});

test("an error page that is no JSON still has a status", async () => {
  vi.stubGlobal("fetch", async () => new Response("<html>", { status: 502 }));
  expect((await refused()).code).toBe("http-502");
});

test("every request carries the header that browsers of other sites cannot send", async () => {
  const fetch = answer(200, { value: null });
  await ok(api.GET("/setup"));
  const request = fetch.mock.calls[0]?.[0] as Request;
  expect(request.headers.get("X-Touyan")).toBe("1");
  expect(new URL(request.url).pathname).toBe("/api/v1/setup");
});

test("only a missing session asks to sign in again, a wrong password does not", async () => {
  const signedOut = vi.fn(() => false);
  whenSignedOut(signedOut);
  answer(401, { code: "bad-credentials" });
  await refused();
  expect(signedOut).not.toHaveBeenCalled();
  answer(401, { code: "unauthenticated" });
  await refused();
  expect(signedOut).toHaveBeenCalledTimes(1);
});

test("who signs in again has his request sent once more, with its body", async () => {
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    sent.push(await request.text());
    return sent.length === 1
      ? new Response(JSON.stringify({ code: "unauthenticated" }), {
          status: 401,
          headers: { "content-type": "application/problem+json" },
        })
      : new Response(JSON.stringify({ id: "h1" }), { status: 200, headers: { "content-type": "application/json" } });
  });
  whenSignedOut(async () => true);
  const made = await ok(api.POST("/households", { body: { remarks: "写了很久" } as never }) as never);
  expect(made).toEqual({ id: "h1" });
  expect(sent).toEqual(['{"remarks":"写了很久"}', '{"remarks":"写了很久"}']);
  whenSignedOut(() => false);
});
