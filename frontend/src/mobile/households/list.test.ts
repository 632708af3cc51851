import { HttpResponse, http } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { answers, household, page, server } from "../testing";
import {
  forgetHouseholds,
  householdList,
  moreHouseholds,
  parametersOf,
  refreshHouseholds,
  showHouseholds,
} from "./list";

const everything = { q: "", filter: "all", area: null } as const;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(forgetHouseholds);
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const ids = () => householdList().items.map((row) => row.id);

test("the query becomes the API's parameters", () => {
  expect(parametersOf({ q: "hgt", filter: "away", area: "330726101" })).toEqual({
    size: 30,
    sort: "area",
    q: "hgt",
    area: "330726101",
    livesHere: false,
  });
  expect(parametersOf(everything)).toEqual({ size: 30, sort: "area" });
  expect(parametersOf({ ...everything, filter: "ungrouped" })).toMatchObject({ withoutContact: true });
});

test("pages follow by cursor and a row that comes twice stands once", async () => {
  const cursors: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/households", ({ request }) => {
      const after = new URL(request.url).searchParams.get("after");
      cursors.push(after);
      const first = page([household({ id: "a" }), household({ id: "b" })], "c1", 3);
      return HttpResponse.json(after ? page([household({ id: "b" }), household({ id: "c" })]) : first);
    }),
  );
  await showHouseholds(everything);
  expect([ids(), householdList().next, householdList().total]).toEqual([["a", "b"], "c1", 3]);
  await moreHouseholds();
  expect([ids(), householdList().next, householdList().total]).toEqual([["a", "b", "c"], null, 3]);
  await moreHouseholds();
  expect(cursors).toEqual([null, "c1"]);
});

test("an answer to an older query does not overwrite the newer one", async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.use(
    http.get("*/api/v1/households", async ({ request }) => {
      const q = new URL(request.url).searchParams.get("q");
      if (!q) await slow;
      return HttpResponse.json(page([household({ id: q ?? "everything" })]));
    }),
  );
  const older = showHouseholds(everything);
  await showHouseholds({ ...everything, q: "new" });
  release();
  await older;
  expect(ids()).toEqual(["new"]);
});

test("coming back keeps the list without asking; refreshing asks", async () => {
  let times = 0;
  server.use(http.get("*/api/v1/households", () => HttpResponse.json(page([household({ id: `${++times}` })]))));
  await showHouseholds(everything);
  await showHouseholds({ ...everything });
  expect([times, ids()]).toEqual([1, ["1"]]);
  await refreshHouseholds();
  expect([times, ids()]).toEqual([2, ["2"]]);
});

test("a refresh that fails keeps what was there and says why", async () => {
  answers.get("/households", page([household({ id: "a" })]));
  await showHouseholds(everything);
  answers.refuses("get", "/households", 503, { code: "unavailable", title: "系统繁忙" });
  await refreshHouseholds();
  expect([ids(), householdList().state, householdList().problem?.code]).toEqual([["a"], "failed", "unavailable"]);
});

test("nothing is left after sign-out", async () => {
  answers.get("/households", page([household()]));
  await showHouseholds(everything);
  forgetHouseholds();
  expect([householdList().items, householdList().fetchedAt]).toEqual([[], null]);
});
