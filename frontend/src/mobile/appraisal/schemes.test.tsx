import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rated, rater, sheet } from "../../../tests/phoneRatings";
import { atTheDoor, list, noNetwork, open, row, scorer } from "../../../tests/phoneScoring";
import { rulesSample } from "../../../tests/samples/appraisal";
import { database } from "../outbox/database";
import { openOutbox, outbox } from "../outbox/outbox";
import { saveRatings } from "../ratings/saveRatings";
import { answers, me, server } from "../testing";
import { keptDoors, refreshDoor, refreshShown } from "./door";

atTheDoor();

/** Schemes whose households were asked for. */
let asked: (string | null)[] = [];

beforeEach(() => {
  asked = [];
  answers.get("/appraisal/schemes", [
    { id: "s2", name: "道德银行", inForce: 1 },
    { id: "s1", name: "好家风评价", inForce: 1 },
  ]);
  answers.get("/appraisal/schemes/s2/versions/1", { rules: rulesSample() } as never);
  server.use(
    http.get("*/api/v1/family-scores", ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.get("schemeId"));
      return HttpResponse.json(list([row({ period: query.get("period") ?? "2026-11" })]));
    }),
  );
});
afterEach(() => localStorage.removeItem("touyan.scheme"));

const kept = async () => (await keptDoors())?.doors.map((one) => one.scheme.id);

test("a refresh under a weak network keeps the other schemes' doors, as old as they are", async () => {
  await open("/score");
  await waitFor(async () => expect(await kept()).toEqual(["s2", "s1"]));
  const at = (await keptDoors())?.doors[1]?.at ?? 0;
  noNetwork("/appraisal/schemes/s1/versions/1");
  vi.setSystemTime(new Date("2026-11-22T10:00:00+08:00"));
  await refreshDoor(scorer as never);
  expect(await kept()).toEqual(["s2", "s1"]);
  const doors = (await keptDoors())?.doors ?? [];
  expect(doors[1]?.at).toBe(at);
  expect(doors[0]?.at).toBeGreaterThan(at);
});

test("after something was saved only the door that is shown is fetched again", async () => {
  await open("/score");
  await waitFor(async () => expect(await kept()).toEqual(["s2", "s1"]));
  asked = [];
  await refreshShown(scorer as never);
  expect(new Set(asked)).toEqual(new Set(["s2"]));
  expect(await kept()).toEqual(["s2", "s1"]);
});

const refused = { id: "m1", owner: me.id, at: 0, title: "黄根土", detail: "", refusal: "不能登记" };

test("a refused sheet opens in the scheme and the period that it was filled in for", async () => {
  rated();
  const past = sheet({ period: "2026-10" });
  answers.get("/appraisal/ratings/h1/2026-10", past as never);
  const body = { subjectId: "h1", schemeId: "s1", sheet: past, touched: { h1: { "SF-4": 2 } }, author: me.displayName };
  await (await database()).put("outbox", { ...refused, message: { kind: "ratings", body } });
  await openOutbox(me.id);
  const user = await open("/score");
  await screen.findByText("黄根土");
  await user.click(await screen.findByText("1 条没有记上，请处理"));
  await user.click(await screen.findByRole("link", { name: "打开这张表" }));
  expect(await screen.findByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(past as never);
    }),
  );
  await user.click(screen.getByRole("button", { name: "登记" }));
  await waitFor(() => expect(sent).toMatchObject([{ schemeId: "s1", period: "2026-10" }]));
});

test("a refused deed is put right under the scheme and in the period of its day", async () => {
  const body = { id: "m1", subjectId: "h1", schemeId: "s1", itemCode: "HJ-01", happenedOn: "2026-10-05", points: 1 };
  await (await database()).put("outbox", { ...refused, message: { kind: "entry", body: body as never } });
  await openOutbox(me.id);
  const user = await open("/score/h1/HJ-01?fix=m1");
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/appraisal/entries", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ index: 99 }, { status: 201 });
    }),
  );
  await user.click(await screen.findByRole("button", { name: "记下并发送" }));
  await waitFor(() => expect(sent).toMatchObject([{ schemeId: "s1", happenedOn: "2026-10-05" }]));
  await waitFor(() => expect(outbox().items).toEqual([]));
});

test("who saved a sheet is told by his account, not by his name", async () => {
  const theirs = (givenById: string, givenBy: string) => {
    const current = sheet({
      givenAt: "2026-11-22T01:00:00Z",
      givenBy,
      givenById,
      raters: [rater("h2", "郑小明"), { ...rater("h1", "黄根土", true), points: { "SF-4": 5 } }],
    });
    let times = 0;
    server.use(
      http.post("*/api/v1/appraisal/ratings", () =>
        times++ === 0
          ? HttpResponse.json(
              { code: "stale", title: "已被修改", current, errors: [] },
              { status: 409, headers: { "content-type": "application/problem+json" } },
            )
          : HttpResponse.json(current as never),
      ),
    );
  };
  const body = {
    subjectId: "h1",
    schemeId: "s1",
    sheet: sheet(),
    touched: { h1: { "SF-4": 2 } },
    author: me.displayName,
  };
  theirs("somebody-else", me.displayName);
  await expect(saveRatings(body, me.id)).rejects.toMatchObject({ code: "conflict" });
  theirs(me.id, "改了名字");
  await expect(saveRatings(body, me.id)).resolves.toMatchObject({ givenById: me.id });
});
