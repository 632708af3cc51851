import { configure, render } from "@testing-library/react";
import { HttpResponse, type HttpResponseResolver, http } from "msw";
import { setupServer } from "msw/node";
import { createMemoryRouter, type RouteObject, RouterProvider } from "react-router";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { Providers } from "@/app/Providers";
import { queryClient } from "@/shared/api/queryClient";
import type { Page } from "@/shared/api/types";
import { type Me, meQuery } from "@/shared/session/session";

// A page's chunk is transformed when a test first opens it: seconds on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 120_000 });

export const me: Me = {
  id: "me",
  username: "zhou",
  displayName: "周敏",
  mustChangePassword: false,
  roles: [{ code: "TOWN_PARTY_AFFAIRS", name: "乡镇党建办" }],
  permissions: [
    "region:read",
    "region:write",
    "region:merge",
    "grid:read",
    "grid:write",
    "household:read",
    "household:write",
    "household:export",
    "resident:reveal",
  ],
  areas: [{ code: "330726101", name: "黄宅镇", level: "TOWN" }],
  countyName: "浦江县",
  rootArea: "330726",
  demo: false,
};

export interface Call {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
}

/** Every request that the page made, in order. */
export const calls: Call[] = [];
export const callsTo = (method: string, path: string) =>
  calls.filter((call) => call.method === method && call.path === path);

export const server = setupServer();

/** Answers one path of the API; a function gets what was sent. Numbers of 400 and more are refusals. */
export function answer(
  method: "get" | "post" | "put" | "delete",
  path: string,
  body: object | ((call: Call) => unknown),
  status = 200,
): void {
  const resolve: HttpResponseResolver = async ({ request }) => {
    const url = new URL(request.url);
    const text = await request.text();
    const call: Call = {
      method,
      path: url.pathname.replace("/api/v1", ""),
      query: Object.fromEntries(url.searchParams),
      body: text ? JSON.parse(text) : null,
    };
    calls.push(call);
    const result = typeof body === "function" ? body(call) : body;
    const headers = status >= 400 ? { "content-type": "application/problem+json" } : undefined;
    return HttpResponse.json(result as object, { status, headers });
  };
  server.use(http[method](`*/api/v1${path}`, resolve));
}

export const pageOf = <T,>(items: T[], rest: Partial<Page<T>> = {}): Page<T> => ({
  items,
  page: 1,
  size: 20,
  next: null,
  total: items.length,
  totalIsLowerBound: false,
  ...rest,
});

/** Call once in a test file. */
export function withServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  beforeEach(() => {
    calls.length = 0;
    queryClient.clear();
    queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
    queryClient.setQueryData(meQuery.queryKey, me);
    answer("get", "/preferences/:key", { value: null });
    answer("get", "/households/:id/photos", []);
    answer("get", "/accounts/:id/posts", []);
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

/** Shows the routes at a path, as the office would but without its frame; their chunks are there from the start. */
export async function open(routes: RouteObject[], path: string) {
  const pages = await Promise.all(
    routes.map(async ({ path, lazy }) => {
      const load = typeof lazy === "object" ? lazy.Component : undefined;
      return { path, Component: (await load?.()) ?? null };
    }),
  );
  const router = createMemoryRouter([...pages, { path: "*", element: <p>elsewhere</p> }], { initialEntries: [path] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}
