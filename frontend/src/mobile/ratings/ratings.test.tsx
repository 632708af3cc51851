import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { rated, rater, sheet } from "../../../tests/phoneRatings";
import { atTheDoor, noNetwork, open } from "../../../tests/phoneScoring";
import { keptDoors } from "../appraisal/door";
import { keepDraft, keptDraft } from "../outbox/drafts";
import { outbox, post, replay } from "../outbox/outbox";
import { answers, me, server } from "../testing";
import { type RatingSheet, stepsOf } from "./sheet";

atTheDoor();

const DRAFT = "ratings.h1.s1.2026-11";
/** Sent, the draft goes a moment later: the next test's must not go with it. */
const draftGone = () => waitFor(async () => expect(await keptDraft(DRAFT, me.id)).toBeNull());

test("a scheme without ratings has no sheet", async () => {
  await open("/score/h1");
  expect(await screen.findByText("本期还没有记过")).toBeVisible();
  expect(screen.queryByRole("link", { name: "登记自评、互评" })).toBeNull();
});

test("the grid rates a household at its meeting, a rater at a time, and goes on to the next", async () => {
  rated();
  let sent: unknown;
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(sheet({ givenAt: "2026-11-22T01:00:00Z" }) as never);
    }),
  );
  const user = await open("/score/meeting");
  await user.click(await screen.findByRole("switch", { name: /黄根土/ }));
  await user.click(screen.getByRole("switch", { name: /郑小明/ }));
  await user.click(screen.getByRole("button", { name: "到场 2 户，开始评" }));
  await user.click(await screen.findByRole("link", { name: /黄根土/ }));
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  expect(await screen.findByRole("radio", { name: /黄根土（自评）/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "黄根土：评这一户" }));
  expect(screen.getByRole("radio", { name: "不配合检查 1" })).toBeDisabled();
  await user.click(screen.getByRole("radio", { name: "环境脏乱 1" }));
  await user.click(screen.getByRole("radio", { name: /郑小明/ }));
  await user.click(screen.getByRole("button", { name: "郑小明：评这一户" }));
  await user.click(screen.getByRole("radio", { name: "环境脏乱 3" }));
  await user.click(screen.getByRole("button", { name: "登记，下一户：郑小明" }));
  await waitFor(() =>
    expect(sent).toEqual({
      schemeId: "s1",
      subjectId: "h1",
      period: "2026-11",
      raters: [
        { householdId: "h1", points: [{ itemCode: "SF-4", points: 1 }] },
        { householdId: "h2", points: [{ itemCode: "SF-4", points: 3 }] },
      ],
      givenAt: null,
    }),
  );
  expect(await screen.findByRole("heading", { name: "自评、互评 · 郑小明" })).toBeVisible();
  await draftGone();
});

test("what was filled in stays on the phone; what another saved meanwhile is merged in", async () => {
  rated();
  const now = sheet({
    givenAt: "2026-11-22T01:00:00Z",
    raters: [{ ...rater("h2", "郑小明"), points: { "SF-4": 5 } }, rater("h1", "黄根土", true)],
  });
  const sent: { givenAt: string | null; raters: { householdId: string }[] }[] = [];
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent.push((await request.json()) as never);
      return sent.length === 1
        ? HttpResponse.json(
            { code: "stale", title: "已被修改", current: now, errors: [] },
            { status: 409, headers: { "content-type": "application/problem+json" } },
          )
        : HttpResponse.json(now as never);
    }),
  );
  const user = await open("/score/h1/ratings");
  await user.click(await screen.findByRole("button", { name: "黄根土：评这一户" }));
  await user.click(screen.getByRole("radio", { name: "环境脏乱 2" }));
  await user.click(screen.getByRole("link", { name: "返回" }));
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  expect(await screen.findByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "登记" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ givenAt: now.givenAt });
  expect(sent[1]?.raters.map((one) => one.householdId).sort()).toEqual(["h1", "h2"]);
  await draftGone();
});

test("a wide range offers as many steps as a thumb can choose from", () => {
  const item = sheet().items[0] as never as Parameters<typeof stepsOf>[0];
  expect(stepsOf(item)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(stepsOf({ ...item, least: 2, most: 2 })).toEqual([0, 2]);
  expect(stepsOf({ ...item, least: 0, most: 3 })).toEqual([0, 1, 2, 3]);
  expect(stepsOf({ ...item, least: 1, most: 36 }).length).toBeLessThan(15);
});

test("a draft lies on top of what others saved since, item by item, says so, and does not bring back whom he dropped", async () => {
  rated();
  const items = sheet().items.map((item) => ({ ...item, refusal: null }));
  const before = sheet({
    items,
    raters: [{ ...rater("h2", "郑小明"), points: { "SF-4": 1 } }, rater("h1", "黄根土", true)],
  });
  await keepDraft(DRAFT, me.id, {
    sheet: before,
    touched: { h1: { "SF-4": 2 }, h2: null },
  });
  const now = sheet({
    items,
    givenAt: "2026-11-22T01:00:00Z",
    raters: [
      { ...rater("h2", "郑小明"), points: { "SF-4": 5 } },
      { ...rater("h1", "黄根土", true), points: { "SF-4": 1, "SF-5": 4 } },
    ],
  });
  answers.get("/appraisal/ratings/h1/2026-11", now as never);
  let sent: unknown;
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(now as never);
    }),
  );
  const user = await open("/score/h1/ratings");
  expect(await screen.findByText(/别人刚登记过这张表/)).toBeVisible();
  expect(screen.getByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "不配合检查 4" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "登记" }));
  await waitFor(() =>
    expect(sent).toMatchObject({
      raters: [
        {
          householdId: "h1",
          points: [
            { itemCode: "SF-4", points: 2 },
            { itemCode: "SF-5", points: 4 },
          ],
        },
      ],
      givenAt: now.givenAt,
    }),
  );
  await draftGone();
});

test("without a network he goes on with the sheet that he began", async () => {
  rated();
  await keepDraft(DRAFT, me.id, { sheet: sheet(), touched: { h1: { "SF-4": 2 } } });
  noNetwork("/appraisal/ratings/h1/2026-11");
  await open("/score/h1/ratings");
  expect(await screen.findByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  expect(screen.queryByText(/别人刚登记过这张表/)).toBeNull();
});

const stale = (current: RatingSheet) =>
  HttpResponse.json(
    { code: "stale", title: "已被修改", current, errors: [] },
    { status: 409, headers: { "content-type": "application/problem+json" } },
  );

test("the sheet opens and is kept without a network, and is saved when there is one", async () => {
  rated();
  const user = await open("/score");
  await screen.findByText("黄根土");
  await waitFor(async () => expect((await keptDoors())?.doors[0]?.sheets).toHaveLength(2));
  noNetwork("/*");
  await user.click(screen.getByRole("link", { name: /黄根土/ }));
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  await user.click(await screen.findByRole("button", { name: "黄根土：评这一户" }));
  await user.click(screen.getByRole("radio", { name: "环境脏乱 2" }));
  await user.click(screen.getByRole("button", { name: "登记" }));
  expect(await screen.findByText("1 条待发送")).toBeVisible();
  expect(await keptDraft(DRAFT, me.id)).toBeNull();
  // Opened again it shows what waits; saved again it goes in its place.
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  expect(await screen.findByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "环境脏乱 3" }));
  await user.click(screen.getByRole("button", { name: "登记" }));
  expect(await screen.findByText("1 条待发送")).toBeVisible();
  const sent: unknown[] = [];
  server.resetHandlers();
  rated();
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(sheet({ givenAt: "2026-11-22T01:00:00Z" }) as never);
    }),
  );
  await replay();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ raters: [{ householdId: "h1", points: [{ itemCode: "SF-4", points: 3 }] }] });
});

test("who gave the same item other points is told so in words, and decides", async () => {
  rated();
  const theirs = sheet({
    givenAt: "2026-11-22T01:00:00Z",
    givenBy: "王会计",
    raters: [rater("h2", "郑小明"), { ...rater("h1", "黄根土", true), points: { "SF-4": 5 } }],
  });
  const sent: { givenAt: string | null }[] = [];
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent.push((await request.json()) as never);
      return sent.length === 1 ? stale(theirs) : HttpResponse.json(theirs as never);
    }),
  );
  const user = await open("/score/h1/ratings");
  await user.click(await screen.findByRole("button", { name: "黄根土：评这一户" }));
  await user.click(screen.getByRole("radio", { name: "环境脏乱 2" }));
  await user.click(screen.getByRole("button", { name: "登记" }));
  expect(await screen.findByText(/王会计登记的黄根土评“环境脏乱”是 5 分，您填的是 2 分/)).toBeVisible();
  expect(sent).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "登记" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ givenAt: theirs.givenAt });
});

test("a conflict that is found when the network is back waits in the outbox with a way to the sheet", async () => {
  rated();
  const theirs = sheet({
    givenAt: "2026-11-22T01:00:00Z",
    givenBy: "王会计",
    raters: [rater("h2", "郑小明"), { ...rater("h1", "黄根土", true), points: { "SF-4": 5 } }],
  });
  await open("/score");
  await screen.findByText("黄根土");
  server.use(http.post("*/api/v1/appraisal/ratings", () => stale(theirs)));
  await post({
    id: "018f0000-0000-7000-8000-000000000001",
    title: "黄根土",
    detail: "自评、互评",
    message: {
      kind: "ratings",
      body: { subjectId: "h1", schemeId: "s1", sheet: sheet(), touched: { h1: { "SF-4": 2 } }, author: me.displayName },
    },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByText("1 条没有记上，请处理"));
  expect(await screen.findByText(/王会计登记的黄根土评“环境脏乱”是 5 分/)).toBeVisible();
  answers.get("/appraisal/ratings/h1/2026-11", theirs as never);
  await user.click(screen.getByRole("link", { name: "打开这张表" }));
  expect(await screen.findByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  server.use(http.post("*/api/v1/appraisal/ratings", () => HttpResponse.json(theirs as never)));
  await user.click(screen.getByRole("button", { name: "登记" }));
  await waitFor(() => expect(outbox().items).toHaveLength(0));
});
