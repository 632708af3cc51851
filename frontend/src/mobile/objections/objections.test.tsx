import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { atTheDoor, entry, list, noNetwork, open, scorer } from "../../../tests/phoneScoring";
import { keepDraft, keptDraft } from "../outbox/drafts";
import { outbox } from "../outbox/outbox";
import { resume } from "../session/session";
import { answers, me, server } from "../testing";
import type { ObjectionRow } from "./views";

atTheDoor();

const objection = (change: Partial<ObjectionRow> = {}): ObjectionRow => ({
  id: "o1",
  number: "2026-10-01",
  subjectId: "h1",
  subjectName: "黄根土",
  periodName: "2026年10月",
  raisedBy: "黄根土",
  raisedOn: "2026-11-20",
  text: "当天老人住院",
  files: [],
  dueOn: "2026-11-27",
  overdue: false,
  status: "OPEN",
  assigneeName: null,
  finding: null,
  indexBefore: null,
  indexAfter: null,
  decidedName: null,
  ...change,
});

function posted(objections: ObjectionRow[] = []) {
  answers.get("/appraisal/objections", list(objections));
  answers.get("/appraisal/entries", list([entry({ id: "e9", period: "2026-10", happenedOn: "2026-10-08" })]));
  answers.get("/family-scores/h1", {
    periods: [
      { period: "2026-09", stage: "PUBLISHED" },
      { period: "2026-10", stage: "PUBLICITY" },
      { period: "2026-Q3", stage: "PUBLISHED" },
      { period: "2026-11", stage: "SCORING" },
    ],
  });
}

const refusal = { code: "duplicate", title: "重复", detail: "这一期已有异议正在处理", errors: [] };

test("a household's objections say where they stand and what was found", async () => {
  posted([
    objection({ status: "UPHELD", finding: "记错了户", decidedName: "吴书记", indexBefore: 96, indexAfter: 100 }),
  ]);
  await open("/score/h1");
  expect(await screen.findByText("成立，已更正")).toBeVisible();
  expect(screen.getByText("吴书记核查：记错了户")).toBeVisible();
  expect(screen.getByText("指数 96 → 100")).toBeVisible();
});

test("an objection is written down at the door with a photo, against a posted period alone", async () => {
  URL.createObjectURL = () => "blob:photo";
  URL.revokeObjectURL = () => {};
  posted();
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/appraisal/objections", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(objection(), { status: 201 });
    }),
    http.post("*/api/v1/appraisal/objections/:id/files", ({ params }) => {
      sent.push(params.id);
      return HttpResponse.json({ id: "f1" }, { status: 201 });
    }),
  );
  const user = await open("/objections/new/h1");
  expect(await screen.findByLabelText("提出人")).toHaveValue("黄根土");
  expect(screen.getAllByRole("option", { name: /年/ }).map((one) => one.textContent)).toEqual([
    "2026 年 10 月",
    "2026 年 9 月",
  ]);
  expect(screen.getByLabelText("对哪一期")).toHaveValue("2026-10");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  expect(await screen.findByText("请写下农户的理由")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("针对"), "e9");
  await user.type(screen.getByLabelText(/怎么说的/), "当天老人住院");
  await user.upload(screen.getByLabelText("拍照"), new File(["a yard"], "yard.jpg", { type: "image/jpeg" }));
  await screen.findByRole("img", { name: "照片 1" });
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({
    subjectId: "h1",
    period: "2026-10",
    entryId: "e9",
    raisedBy: "黄根土",
    raisedOn: "2026-11-22",
    text: "当天老人住院",
  });
  expect(sent[1]).toBe((sent[0] as { id: string }).id);
  await waitFor(() => expect(outbox().items).toEqual([]));
});

test("what was half written is there again; without a network it waits on the phone", async () => {
  posted();
  const user = await open("/objections/new/h1");
  await user.type(await screen.findByLabelText(/怎么说的/), "记错了户");
  await user.click(screen.getByRole("link", { name: "返回" }));
  await user.click(await screen.findByRole("link", { name: "替这户提异议" }));
  expect(await screen.findByLabelText(/怎么说的/)).toHaveValue("记错了户");
  noNetwork("/appraisal/objections");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  expect(await screen.findByRole("link", { name: /1 条待发送/ })).toBeVisible();
  expect(await screen.findByText("在手机里，还没有发送")).toBeVisible();
  await user.click(screen.getByRole("link", { name: /1 条待发送/ }));
  await screen.findByText("等待网络");
  expect(await screen.findByText("对2026 年 10 月提异议：记错了户")).toBeVisible();
});

test("what the server refuses is told in its words and does not stay in the outbox", async () => {
  posted();
  answers.refuses("post", "/appraisal/objections", 409, refusal);
  const user = await open("/objections/new/h1");
  await user.type(await screen.findByLabelText(/怎么说的/), "记错了户");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  expect(await screen.findByText("没有登记上：这一期已有异议正在处理")).toBeVisible();
  expect(outbox().items).toEqual([]);
});

test("a session that ran out takes no draft with it; the day on which it was said stays", async () => {
  posted();
  const draft = { period: "2026-09", entryId: null, raisedBy: "黄根土", raisedOn: "2026-11-20", text: "记错了户" };
  await keepDraft("objection.h1", me.id, { ...draft, evidence: "" });
  answers.refuses("get", "/session", 401, { code: "signed-out", title: "请登录", errors: [] });
  await resume();
  expect(await keptDraft("objection.h1", me.id)).toMatchObject(draft);
  answers.get("/session", scorer as never);
  let sent: unknown;
  server.use(
    http.post("*/api/v1/appraisal/objections", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(objection(), { status: 201 });
    }),
  );
  const user = await open("/objections/new/h1");
  expect(await screen.findByLabelText("对哪一期")).toHaveValue("2026-09");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  await waitFor(() => expect(sent).toMatchObject({ raisedOn: "2026-11-20", period: "2026-09" }));
  await waitFor(async () => expect(await keptDraft("objection.h1", me.id)).toBeNull());
});

test("signing out tells of what was typed, and then it goes", async () => {
  await keepDraft("objection.h1", me.id, { text: "记错了户" });
  server.use(http.delete("*/api/v1/session", () => new HttpResponse(null, { status: 204 })));
  const user = await open("/account");
  expect(await screen.findByText(/还有 1 份评分、异议填了没有提交/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "退出登录" }));
  await waitFor(async () => expect(await keptDraft("objection.h1", me.id)).toBeNull());
});

test("who has gone elsewhere stays there, and the refused objection waits for him in the outbox", async () => {
  posted();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.post("*/api/v1/appraisal/objections", async () => {
      await asked;
      return HttpResponse.json(refusal, { status: 409, headers: { "content-type": "application/problem+json" } });
    }),
  );
  const user = await open("/objections/new/h1");
  await user.type(await screen.findByLabelText(/怎么说的/), "记错了户");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  await user.click(screen.getByRole("link", { name: "返回" }));
  expect(await screen.findByText("在手机里，还没有发送")).toBeVisible();
  answer();
  await waitFor(() => expect(outbox().items[0]?.refusal).toBe("这一期已有异议正在处理"));
  expect(await screen.findByText("这一期已有异议正在处理")).toBeVisible();
  expect(location.pathname).toBe("/m/score/h1");
  await waitFor(async () => expect(await keptDraft("objection.h1", me.id)).toBeNull());
});

test("objections that cannot be read are not shown as none, and of too many the first", async () => {
  posted();
  answers.refuses("get", "/appraisal/objections", 403, { code: "forbidden", title: "无权", errors: [] });
  const user = await open("/score/h1");
  expect(await screen.findByRole("alert")).toHaveTextContent(/权/);
  answers.get("/appraisal/objections", list([objection()], 130));
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText(/先显示 1 件，共 130 件/)).toBeVisible();
});
