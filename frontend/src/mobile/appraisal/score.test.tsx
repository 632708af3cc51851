import "fake-indexeddb/auto";
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { atTheDoor, entry, list, noNetwork, open, row } from "../../../tests/phoneScoring";
import { rulesSample } from "../../../tests/samples/appraisal";
import { database } from "../outbox/database";
import { resume, session } from "../session/session";
import { answers, server } from "../testing";
import { forgetDoor, keptDoors } from "./door";
import type { ScoreRow } from "./views";

atTheDoor();

test("the list says who is still to be scored and what the others stand at", async () => {
  await open("/score");
  expect(await screen.findByText("已评 1 / 2 户")).toBeVisible();
  expect(screen.getByRole("link", { name: /黄根土/ })).toHaveTextContent("未评");
  expect(screen.getByRole("link", { name: /郑小明/ })).toHaveTextContent("已评 · 1 笔");
  expect(screen.getByRole("option", { name: "2026 年 10 月" })).toBeInTheDocument();
});

test("his own household is not offered; kin is declared and then not offered either", async () => {
  let declared: Record<string, unknown> = {};
  let recusal: ScoreRow["recusal"] = null;
  answers.get("/appraisal/entries", list([]));
  server.use(
    http.get("*/api/v1/family-scores", () =>
      HttpResponse.json(list([row({ recusal }), row({ householdId: "h2", headName: "郑小明", recusal: "SELF" })])),
    ),
    http.post("*/api/v1/appraisal/kin", async ({ request }) => {
      declared = (await request.json()) as never;
      recusal = "SIBLING";
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const user = await open("/score");
  expect(await screen.findByRole("link", { name: /郑小明/ })).toHaveTextContent("应回避");
  await user.click(screen.getByRole("link", { name: /黄根土/ }));
  await user.click(await screen.findByRole("button", { name: "这家是我的亲属，申报回避" }));
  await user.selectOptions(screen.getByLabelText("这家是我的"), "兄弟姐妹家");
  await user.click(screen.getByRole("button", { name: "申报回避" }));
  expect(await screen.findByText(/您申报过与这一户是亲属/)).toBeInTheDocument();
  expect(declared).toMatchObject({ householdId: "h1", kinship: "SIBLING" });
  await user.click(screen.getByRole("radio", { name: /环境整洁/ }));
  expect(screen.queryByRole("link", { name: /房前屋后乱堆乱放/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "本期没有要加减的" })).toBeNull();
});

test("a deed is recorded with its effect told before it is sent", async () => {
  let sent: Record<string, unknown> = {};
  answers.get("/appraisal/entries", list([entry()]));
  server.use(
    http.post("*/api/v1/appraisal/entries", async ({ request }) => {
      sent = (await request.json()) as never;
      return HttpResponse.json({ index: 95, indexBefore: 98, gradeName: "优秀", entry: entry() }, { status: 201 });
    }),
  );
  const user = await open("/score/h1");
  await screen.findByText("本期已记 1 笔");
  await user.click(screen.getByRole("radio", { name: /环境整洁/ }));
  await user.click(screen.getByRole("link", { name: /房前屋后乱堆乱放/ }));
  await user.click(await screen.findByRole("button", { name: "记下并发送" }));
  expect(screen.getByText("请选择分值")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "扣 3 分" }));
  expect(screen.getByRole("heading", { name: "记下以后" }).parentElement).toHaveTextContent("98→95优秀");
  await user.type(screen.getByLabelText(/情况说明/), "门口堆放柴火");
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  await screen.findByText("本期已记 1 笔");
  expect(sent).toMatchObject({
    subjectId: "h1",
    itemCode: "HJ-01",
    points: 3,
    happenedOn: "2026-11-22",
    text: "门口堆放柴火",
    schemeId: "s1",
  });
  expect(sent.id).toMatch(/^[0-9a-f-]{36}$/);
});

test("a first time is a warning and costs nothing", async () => {
  const user = await open("/score/h1/HJ-02");
  await user.click(await screen.findByRole("radio", { name: "扣 1 分" }));
  expect(await screen.findByText("第 1 次，予以劝告，这次不扣分")).toBeVisible();
});

test("evidence that is required is asked for before anything is sent", async () => {
  const user = await open("/score/h1/HJ-12");
  await user.click(await screen.findByRole("button", { name: "记下并发送" }));
  expect(await screen.findByText("这一项要有佐证")).toBeVisible();
});

test("a photo is evidence: it is taken at the door and follows the entry", async () => {
  URL.createObjectURL = () => "blob:photo";
  URL.revokeObjectURL = () => {};
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/appraisal/entries", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ index: 97 }, { status: 201 });
    }),
    http.post("*/api/v1/appraisal/entries/:id/photos", ({ params }) => {
      sent.push(params.id);
      return HttpResponse.json({ id: "p1" }, { status: 201 });
    }),
  );
  const user = await open("/score/h1/HJ-12");
  const camera = await screen.findByLabelText("拍照");
  expect(camera).toHaveAttribute("capture", "environment");
  await user.upload(camera, new File(["a yard"], "yard.jpg", { type: "image/jpeg" }));
  expect(await screen.findByRole("img", { name: "照片 1" })).toBeInTheDocument();
  expect(screen.getByText("照片 1 / 6")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({ itemCode: "HJ-12", evidence: null, photos: 1 });
  expect(sent[1]).toBe((sent[0] as { id: string }).id);
  expect(await screen.findByText("本期还没有记过")).toBeInTheDocument();
});

test("what the server refuses is told at once and does not stay in the outbox", async () => {
  answers.refuses("post", "/appraisal/entries", 422, {
    code: "rule",
    rule: "own-household",
    title: "不符合规则",
    detail: "这是您自己家，应当回避",
    errors: [{ field: "subjectId", message: "这是您自己家，应当回避" }],
  });
  const user = await open("/score/h1/HJ-01");
  await user.click(await screen.findByRole("radio", { name: "扣 1 分" }));
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  expect(await screen.findByText("没有记上：这是您自己家，应当回避")).toBeVisible();
  expect(screen.queryByText(/条没有记上/)).toBeNull();
});

test("without a network the entry waits on the phone and counts in the index", async () => {
  const user = await open("/score/h1/HJ-01");
  await user.click(await screen.findByRole("radio", { name: "扣 2 分" }));
  noNetwork("/appraisal/entries");
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  expect(await screen.findByRole("link", { name: /1 条待发送/ })).toBeVisible();
  expect((await screen.findByRole("heading", { name: /好家风指数/ })).parentElement).toHaveTextContent("98");
  await user.click(screen.getByRole("link", { name: /1 条待发送/ }));
  const item = (await screen.findByText("房前屋后乱堆乱放 · 扣 2 分")).closest("li") as HTMLElement;
  expect(within(item).getByText("等待网络")).toBeVisible();
  await user.click(within(item).getByRole("button", { name: "删除" }));
  await user.click(within(item).getByRole("button", { name: "确定删除" }));
  expect(await screen.findByText("没有待发送的")).toBeVisible();
});

test("a start without network opens what was kept of his households", async () => {
  await open("/score");
  await screen.findByText("已评 1 / 2 户");
  await waitFor(async () => expect(await (await database()).count("kept")).toBe(1));
  session.set({ state: "asking" });
  forgetDoor();
  for (const path of ["/session", "/appraisal/schemes"]) noNetwork(path);
  await resume();
  expect(await screen.findByText(/这是 .* 存在手机里的名单/)).toBeVisible();
  expect(screen.getByRole("link", { name: /黄根土/ })).toBeVisible();
});

test("a closed period says which stage it is in and offers nothing to record", async () => {
  server.use(
    http.get("*/api/v1/family-scores", () => HttpResponse.json(list([row({ stage: "PANEL", scored: true })]))),
  );
  const user = await open("/score/h1");
  expect(await screen.findByText(/现在是“家风评议团审核”环节/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /环境整洁/ }));
  expect(screen.queryByRole("link", { name: /房前屋后/ })).toBeNull();
});

test("all who have nothing to add or deduct are confirmed in one go, after one more question", async () => {
  let sent: unknown;
  server.use(
    http.get("*/api/v1/family-scores", () =>
      HttpResponse.json(list([row(), row({ householdId: "h2", headName: "郑小明" })])),
    ),
    http.post("*/api/v1/appraisal/confirmations", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ confirmed: 2 });
    }),
  );
  const user = await open("/score");
  await user.click(await screen.findByRole("button", { name: "其余 2 户都没有要加减的" }));
  await user.click(screen.getByRole("button", { name: "确认已评" }));
  expect(await screen.findByText("已确认")).toBeVisible();
  expect(sent).toEqual({ schemeId: "s1", period: "2026-11", subjectIds: ["h1", "h2"] });
});

test("who has come to the grid's meeting is written into what is recorded there", async () => {
  const user = await open("/score");
  await user.click(await screen.findByRole("link", { name: "网格一起评" }));
  expect(await screen.findByRole("button", { name: "到场 0 户，开始评" })).toBeDisabled();
  await user.click(screen.getByRole("switch", { name: /黄根土/ }));
  await user.click(screen.getByRole("switch", { name: /郑小明/ }));
  await user.click(screen.getByRole("button", { name: "到场 2 户，开始评" }));
  expect(await screen.findByText("网格评议中 · 到场 2 户")).toBeVisible();
  await user.click(screen.getByRole("link", { name: /黄根土/ }));
  await user.click(await screen.findByRole("radio", { name: /环境整洁/ }));
  await user.click(screen.getByRole("link", { name: /房前屋后/ }));
  expect(await screen.findByLabelText("佐证")).toHaveValue("2026-11-22 网格评议，到场：黄根土、郑小明");
});

test("where two schemes hold the phone shows the nearest, keeps what is chosen, and has both without a network", async () => {
  answers.get("/appraisal/schemes", [
    { id: "s2", name: "道德银行", inForce: 1 },
    { id: "s1", name: "好家风评价", inForce: 1 },
  ]);
  answers.get("/appraisal/schemes/s2/versions/1", { rules: { ...rulesSample(), period: "QUARTER" } } as never);
  const asked: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/family-scores", ({ request }) => {
      const scheme = new URL(request.url).searchParams.get("schemeId");
      asked.push(scheme);
      return HttpResponse.json(list([row({ headName: scheme === "s2" ? "道德户" : "家风户" })]));
    }),
  );
  const user = await open("/score");
  expect(await screen.findByText("道德户")).toBeVisible();
  await user.selectOptions(await screen.findByRole("combobox", { name: "评价办法" }), "s1");
  expect(await screen.findByText("家风户")).toBeVisible();
  await waitFor(async () => expect((await keptDoors())?.doors.map((one) => one.scheme.id)).toEqual(["s1", "s2"]));
  noNetwork("/*");
  await user.selectOptions(screen.getByRole("combobox", { name: "评价办法" }), "s2");
  expect(await screen.findByText("道德户")).toBeVisible();
  localStorage.removeItem("touyan.scheme");
});
