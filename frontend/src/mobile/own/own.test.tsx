import "fake-indexeddb/auto";
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { open } from "../../../tests/phoneScoring";
import { database } from "../outbox/database";
import { keepDraft, keptDraft } from "../outbox/drafts";
import { closeOutbox } from "../outbox/outbox";
import { session } from "../session/session";
import { answers, me, server } from "../testing";
import type {
  OwnEffects,
  OwnHousehold,
  OwnObjection,
  OwnObjections,
  OwnPoints,
  OwnScore,
  OwnScores,
  PeriodScore,
} from "./views";

const villager = {
  ...me,
  displayName: "郑祖荣",
  roles: [{ code: "HOUSEHOLD_HEAD", name: "农户（户主）" }],
  permissions: ["household:own"],
  areas: [{ code: "330726101201", name: "三郑村", level: "VILLAGE" }],
};

const home: OwnHousehold = {
  householdId: "h1",
  number: "330726104217030012",
  headName: "郑祖荣",
  townName: "黄宅镇",
  villageName: "三郑村",
  address: "三郑村 12 号",
  contactGridName: "第 5 联动网格",
  contactMemberName: "郑国平",
  members: [
    { name: "郑祖荣", relationName: "户主", isHead: true },
    { name: "黄春仙", relationName: "配偶", isHead: false },
  ],
};

const of = (period: string, index: number, change: Partial<PeriodScore> = {}): PeriodScore => ({
  period,
  stage: "PUBLISHED",
  index,
  gradeName: "优秀",
  vetoed: false,
  published: true,
  ...change,
});

const all = (change: Partial<OwnScores> = {}): OwnScores => ({
  schemeId: "s1",
  schemeName: "好家风评价",
  schemes: [{ id: "s1", name: "好家风评价" }],
  periods: [of("2026-09", 97), of("2026-10", 96, { stage: "PUBLICITY", published: false }), of("2026-Q3", 98)],
  ...change,
});

const october = (change: Partial<OwnScore> = {}): OwnScore => ({
  schemeId: "s1",
  schemeName: "好家风评价",
  period: "2026-10",
  stage: "PUBLICITY",
  status: "OPEN",
  index: 96,
  gradeName: "优秀",
  vetoed: false,
  publishedAt: null,
  better: null,
  ranked: null,
  parts: [
    {
      code: "HJ",
      name: "环境整洁",
      start: 20,
      full: 20,
      value: 16,
      note: null,
      entries: [
        {
          id: "e1",
          happenedOn: "2026-10-08",
          sentence: "10月8日，房前屋后乱堆乱放，扣 4 分。",
          points: -4,
          undone: false,
          reversal: false,
        },
        {
          id: "e2",
          happenedOn: "2026-10-09",
          sentence: "10月9日，不分类投放，扣 1 分。",
          points: -1,
          undone: true,
          reversal: false,
        },
        {
          id: "e3",
          happenedOn: "2026-10-09",
          sentence: "10月9日，不分类投放：此前所记冲销（记错户）。",
          points: 1,
          undone: true,
          reversal: true,
        },
      ],
    },
    { code: "JT", name: "家庭和睦", start: 20, full: 20, value: 20, note: null, entries: [] },
  ],
  made: false,
  of: [],
  earnBack: [{ itemCode: "HJ-11", text: "庭院整治", partName: "环境整洁", points: "1–3 分" }],
  ...change,
});

const objection = (change: Partial<OwnObjection> = {}): OwnObjection => ({
  id: "o1",
  number: "2026-10-01",
  schemeId: "s1",
  period: "2026-10",
  entryId: "e1",
  raisedBy: "郑祖荣",
  raisedOn: "2026-11-20",
  text: "那天不在家",
  dueOn: "2026-11-27",
  status: "OPEN",
  finding: null,
  indexBefore: null,
  indexAfter: null,
  mayWithdraw: true,
  version: 3,
  ...change,
});

const points: OwnPoints = { hasShop: false, balance: 0, held: 0, available: 0, lots: [] };
const effects: OwnEffects = { effects: [], consents: [] };

const answer = {
  scores: (value: OwnScores) => answers.get("/own-household/scores", value as never),
  score: (value: OwnScore) => answers.get(`/own-household/scores/${value.period}`, value as never),
  objections: (value: Partial<OwnObjections> = {}) =>
    answers.get("/own-household/objections", { items: [], refusal: null, ...value } as never),
};

const refuses = (method: "get" | "post", path: string, status: number, detail: string, field?: string) =>
  answers.refuses(method, `/own-household${path}`, status, {
    code: "state",
    title: "当前状态下不能这样做",
    detail,
    errors: field ? [{ field, message: detail }] : [],
  });

/** @returns what was sent */
function takes(path: string, body: object): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post(`*/api/v1/own-household${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(body);
    }),
  );
  return sent;
}

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(async () => {
  vi.setSystemTime(new Date("2026-11-22T09:00:00+08:00"));
  await (await database()).clear("kept");
  session.set({ state: "asking" });
  answers.get("/preferences/ui", { value: null });
  answers.get("/session", villager as never);
  answers.get("/own-household", home as never);
  answers.get("/own-household/points", points as never);
  answers.get("/own-household/effects", effects as never);
  answers.get("/own-household/honours", []);
  answer.scores(all());
  answer.score(october());
  answer.objections();
});
afterEach(() => {
  closeOutbox();
  server.resetHandlers();
  vi.useRealTimers();
});
afterAll(() => server.close());

test("his first screen is his own household with the latest posted index; the rest leads on", async () => {
  answers.get("/own-household/points", {
    hasShop: true,
    balance: 86,
    held: 30,
    available: 56,
    lots: [{ points: 20, expiresOn: "2026-12-31" }],
  });
  answers.get("/own-household/honours", [
    { id: "n1", title: "村级好家风户", year: "2025", awardedOn: "2026-01-20", certificateNumber: null },
  ]);
  await open("/");
  expect(await screen.findByRole("heading", { name: "郑祖荣" })).toBeVisible();
  expect(screen.getByText("郑国平")).toBeVisible();
  const newest = screen.getByRole("link", { name: /2026 年 10 月/ });
  expect(newest).toHaveTextContent(/公示中.*96.*优秀/);
  expect(newest).toHaveAttribute("href", "/m/own/2026-10?scheme=s1");
  const earlier = within(screen.getByRole("region", { name: "以前的结果" })).getAllByRole("link");
  expect(earlier.map((one) => one.textContent)).toEqual(["2026 年 9 月97优秀", "2026 年第三季度98优秀"]);
  expect(await screen.findByRole("link", { name: /能用 56 分.*20 分到 2026 年 12 月 31 日过期/ })).toHaveAttribute(
    "href",
    "/m/own/points",
  );
  expect(screen.getByText("村级好家风户 2025")).toBeVisible();
  const tabs = within(screen.getByRole("navigation")).getAllByRole("link");
  expect(tabs.map((one) => one.textContent)).toEqual(["我家", "异议", "我的"]);
});

test("before anything was posted it says so, and shows nothing that is not there", async () => {
  answer.scores(all({ periods: [] }));
  await open("/");
  expect(await screen.findByText("还没有公示过您家的指数")).toBeVisible();
  expect(screen.queryByText("积分")).toBeNull();
  expect(screen.queryByText("荣誉")).toBeNull();
});

test("of two schemes he chooses, and the choice goes with him", async () => {
  const schemes = [
    { id: "s1", name: "好家风评价" },
    { id: "s2", name: "美丽庭院" },
  ];
  server.use(
    http.get("*/api/v1/own-household/scores", ({ request }) =>
      HttpResponse.json(all({ schemes, schemeId: new URL(request.url).searchParams.get("schemeId") ?? "s1" }) as never),
    ),
  );
  const user = await open("/");
  await user.selectOptions(await screen.findByLabelText("看哪一种评价"), "s2");
  await waitFor(() => expect(location.search).toBe("?scheme=s2"));
  expect(await screen.findByRole("link", { name: /2026 年 10 月/ })).toHaveAttribute(
    "href",
    "/m/own/2026-10?scheme=s2",
  );
});

test("an account without a household, or of one that moved away, reads the server's own sentence", async () => {
  const moved = "您家已登记为迁出，如有疑问请到村里查询";
  for (const path of ["", "/scores", "/points", "/effects", "/honours"]) refuses("get", path, 409, moved);
  await open("/");
  expect(await screen.findByRole("alert")).toHaveTextContent(moved);
  expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
  expect(screen.queryByText(/管辖范围/)).toBeNull();
});

test("why: each entry with its points, the undone one marked, what earns points back", async () => {
  await open("/own/2026-10");
  const part = await screen.findByRole("region", { name: "环境整洁" });
  expect(part).toHaveTextContent("16 满分 20");
  expect(within(part).getByText("10月8日，房前屋后乱堆乱放，扣 4 分。").closest("li")).toHaveTextContent("−4");
  expect(within(part).getByText("10月9日，不分类投放，扣 1 分。").tagName).toBe("S");
  expect(within(part).getAllByText("已冲销")).toHaveLength(1);
  expect(within(part).getByText(/此前所记冲销/).tagName).not.toBe("S");
  expect(screen.getByRole("region", { name: "家庭和睦" })).toHaveTextContent("没有加分，也没有扣分");
  expect(screen.getByText("庭院整治").closest("li")).toHaveTextContent("加 1–3 分");
  expect(screen.getByText(/现在公示，还没有正式公布/)).toBeVisible();
  expect(await screen.findByRole("link", { name: "对结果有异议" })).toBeVisible();
});

test("when he cannot object he reads why instead; his own objection stands there", async () => {
  answer.score(october({ stage: "PUBLISHED", status: "PUBLISHED", better: 4, ranked: 120, publishedAt: null }));
  answer.objections({ items: [objection()], refusal: "这一期已有异议正在处理" });
  await open("/own/2026-10");
  expect(await screen.findByText("这一期已有异议正在处理")).toBeVisible();
  expect(screen.queryByRole("link", { name: "对结果有异议" })).toBeNull();
  expect(screen.getByText("那天不在家").closest("li")).toHaveTextContent(/处理中.*2026 年 11 月 27 日以前答复/);
  expect(screen.getByText("全村已公布 120 户，您家排第 5")).toBeVisible();
});

test("a quarter leads to its months, which is where one objects; what was not posted is not there", async () => {
  answer.score(october({ period: "2026-Q3", made: true, of: [of("2026-07", 99), of("2026-08", 98)] }));
  await open("/own/2026-Q3");
  expect(await screen.findByRole("link", { name: /2026 年 7 月/ })).toHaveAttribute("href", "/m/own/2026-07");
  expect(screen.getByText(/哪一期不对，就对那一期提异议/)).toBeVisible();
  expect(screen.queryByRole("link", { name: "对结果有异议" })).toBeNull();
});

test("a period that was not posted is told as that", async () => {
  refuses("get", "/scores/2026-11", 404, "没有找到，或不在您的管辖范围内");
  refuses("get", "/objections", 404, "没有找到，或不在您的管辖范围内");
  await open("/own/2026-11");
  expect(await screen.findByText("这一期没有您家的结果")).toBeVisible();
});

test("a refused objection stays written, with its reason at the field; accepted it is confirmed", async () => {
  refuses("post", "/objections", 422, "这一期没有这笔记分", "entryId");
  const user = await open("/own/2026-10/objection");
  await user.click(await screen.findByRole("button", { name: "提交异议" }));
  expect(await screen.findByText("请写明哪里不对")).toBeVisible();
  expect(screen.getAllByRole("radio")).toHaveLength(2);
  await user.click(screen.getByRole("radio", { name: /乱堆乱放/ }));
  await user.type(screen.getByLabelText(/实际是怎么回事/), "那天不在家");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  expect(await screen.findByText("这一期没有这笔记分")).toBeVisible();
  const kept = await keptDraft<{ id: string }>("own-objection.2026-10.", me.id);
  expect(kept).toMatchObject({ entryId: "e1", text: "那天不在家" });

  const sent = takes("/objections", objection());
  answer.objections({ items: [objection()], refusal: "这一期已有异议正在处理" });
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  expect(await screen.findByText("已受理，村里在 2026 年 11 月 27 日以前答复您。")).toBeVisible();
  expect(sent).toEqual([{ id: kept?.id, schemeId: null, period: "2026-10", entryId: "e1", text: "那天不在家" }]);
  expect(location.pathname).toBe("/m/own/2026-10");
  await waitFor(async () => expect(await keptDraft("own-objection.2026-10.", me.id)).toBeNull());

  takes("/objections/o1/actions/withdraw", objection({ status: "WITHDRAWN" }));
  await user.click(await screen.findByRole("button", { name: "撤回异议" }));
  await user.click(screen.getByRole("button", { name: "确定撤回" }));
  await waitFor(() => expect(screen.queryByText(/已受理/)).toBeNull());
});

test("what was half written is there again with its id, and without an answer it is kept", async () => {
  await keepDraft("own-objection.2026-10.", me.id, { id: "d1", entryId: null, text: "记错了户" });
  server.use(http.post("*/api/v1/own-household/objections", () => HttpResponse.error()));
  const user = await open("/own/2026-10/objection");
  expect(await screen.findByLabelText(/实际是怎么回事/)).toHaveValue("记错了户");
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  expect(await screen.findByText(/没有交上去：连接不上服务器/)).toBeVisible();
  expect(screen.getByText("写的都在，退出这一页也不会丢。")).toBeVisible();
  const sent = takes("/objections", objection({ entryId: null }));
  await user.click(screen.getByRole("button", { name: "提交异议" }));
  await waitFor(() => expect(sent).toMatchObject([{ id: "d1", text: "记错了户" }]));
});

test("an objection is taken back after one more question", async () => {
  const decided = objection({
    id: "o0",
    period: "2026-09",
    status: "UPHELD",
    finding: "记错了户",
    indexBefore: 96,
    indexAfter: 100,
    mayWithdraw: false,
  });
  answer.objections({ items: [objection(), decided] });
  const user = await open("/own/objections");
  expect(await screen.findByText("记错了户")).toBeVisible();
  expect(screen.getByText("指数从 96 改成 100")).toBeVisible();
  const sent = takes("/objections/o1/actions/withdraw", objection({ status: "WITHDRAWN", mayWithdraw: false }));
  await user.click(screen.getByRole("button", { name: "撤回异议" }));
  expect(screen.getByText(/村里不再核查/)).toBeVisible();
  expect(sent).toEqual([]);
  answer.objections({ items: [objection({ status: "WITHDRAWN", finding: "本户撤回", mayWithdraw: false })] });
  await user.click(screen.getByRole("button", { name: "确定撤回" }));
  expect(await screen.findByText("已撤回")).toBeVisible();
  expect(sent).toEqual([{ version: 3 }]);
  expect(screen.queryByText("本户撤回")).toBeNull();
});

test("a bank's consent is taken back after saying what follows; a refusal is told in the server's words", async () => {
  const given = { id: "c1", recipient: "浦江农商银行", givenOn: "2026-03-02", withdrawnOn: null, version: 0 };
  answers.get("/own-household/effects", {
    effects: [
      { kind: "REWARD", text: "贷款利率优惠", since: "2026-10-01", until: null, deliveredOn: null },
      { kind: "RESTRICTION", text: "暂缓评先", since: "2026-10-01", until: "2026-12-31", deliveredOn: null },
    ],
    consents: [given],
  });
  refuses("post", "/effects/consents/c1/actions/withdraw", 409, "授权已经撤回");
  const user = await open("/");
  expect(await screen.findByText("贷款利率优惠")).toBeVisible();
  expect(screen.getByText(/到 2026 年 12 月 31 日为止/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "撤回授权" }));
  expect(screen.getByText(/浦江农商银行从此读不到您家的指数/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "确定撤回" }));
  expect(await screen.findByText("授权已经撤回")).toBeVisible();
  const sent = takes("/effects/consents/c1/actions/withdraw", { ...given, withdrawnOn: "2026-11-22", version: 1 });
  await user.click(screen.getByRole("button", { name: "确定撤回" }));
  expect(await screen.findByText(/2026 年 11 月 22 日已撤回/)).toBeVisible();
  expect(sent).toEqual([{ version: 0 }]);
  expect(screen.queryByRole("button", { name: "撤回授权" })).toBeNull();
});

test("points: what there is, until when, and earlier movements on demand", async () => {
  answers.get("/own-household/points", {
    hasShop: true,
    balance: 86,
    held: 30,
    available: 56,
    lots: [{ points: 86, expiresOn: "2026-12-31" }],
  });
  const moved = (id: string, change: object) => ({
    id,
    kind: "EARN",
    points: 96,
    balance: 96,
    expiresOn: "2026-12-31",
    periodName: "2026年9月",
    redemptionNumber: null,
    reason: null,
    madeAt: "2026-10-12T02:00:00Z",
    ...change,
  });
  server.use(
    http.get("*/api/v1/own-household/points/transfers", ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get("after")
          ? { items: [moved("t1", {})], next: null }
          : { items: [moved("t2", { kind: "REDEEM", points: -10, balance: 86 })], next: "n" },
      ),
    ),
  );
  const user = await open("/own/points");
  expect(await screen.findByText("86 分用到 2026 年 12 月 31 日")).toBeVisible();
  expect(screen.getByText("兑换东西").closest("li")).toHaveTextContent(/−10.*还有 86 分/);
  await user.click(screen.getByRole("button", { name: "看更早的" }));
  expect(await screen.findByText("指数公布得的")).toBeVisible();
  expect(screen.getByText("兑换东西")).toBeVisible();
  expect(screen.queryByRole("button", { name: "看更早的" })).toBeNull();
});

test("his account page leads neither to the office nor to the board", async () => {
  await open("/account");
  expect(await screen.findByText("农户（户主）")).toBeVisible();
  expect(screen.queryByText("用电脑版")).toBeNull();
  expect(screen.queryByText("本村红黄榜")).toBeNull();
});
