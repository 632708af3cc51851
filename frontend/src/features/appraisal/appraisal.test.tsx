import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import { rulesSample } from "../../../tests/samples/appraisal";
import { routes } from "./routes";
import type { FamilyScoreView, RoundResult, RoundRow, RoundView, WhyView } from "./types";

withServer();

const figures = {
  subjects: 600,
  scored: 588,
  entries: 240,
  returned: 1,
  held: 0,
  mean: 97.4,
  grades: [
    { code: "A", name: "优秀", count: 560 },
    { code: "D", name: "待改进", count: 40 },
  ],
};

const round = (change: Partial<RoundView> = {}): RoundView => ({
  id: "r1",
  area: "330726104217",
  townName: "郑宅镇",
  villageName: "广方村",
  period: "2026-11",
  periodName: "2026年11月",
  schemeId: "s1",
  schemeName: "好家风评价",
  versionNumber: 1,
  stage: "PANEL",
  stageName: "家风评议团审核",
  dueOn: "2026-11-10",
  overdue: true,
  publicUntil: null,
  openedAt: "2026-11-01T00:00:00Z",
  publishedAt: null,
  stages: rulesSample().stages.map((rule, index) => ({
    ...rule,
    state: index < 1 ? "DONE" : index === 1 ? "NOW" : "AHEAD",
  })),
  figures,
  parts: [
    { code: "HJ", name: "环境整洁", full: 20, mean: 19.2 },
    { code: "+1", name: "加减分", full: 20, mean: 0.4 },
  ],
  ownScored: 8,
  steps: [
    {
      id: "t1",
      subjectId: null,
      action: "submit",
      actionName: "提交评分",
      fromStageName: "联系党员打分",
      toStageName: "家风评议团审核",
      accountName: "郑文书",
      at: "2026-11-05T01:00:00Z",
      reason: "12 户外出务工",
      heldOn: null,
      attendees: null,
      attendeeCount: 0,
      minutes: null,
    },
  ],
  version: 3,
  actions: [
    { action: "review", enabled: true, reason: null },
    { action: "return", enabled: true, reason: null },
  ],
  ...change,
});

const result = (change: Partial<RoundResult> = {}): RoundResult => ({
  subjectId: "h1",
  number: "330726104217030012",
  name: "黄根土",
  index: 100,
  parts: { HJ: 20, "+1": 0 },
  grade: "A",
  gradeName: "优秀",
  vetoed: false,
  entries: 0,
  status: "OPEN",
  scored: true,
  note: null,
  ...change,
});

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:town", "appraisal:panel", "appraisal:scheme"],
  });
  answer("get", "/appraisal/schemes", [
    { id: "s1", name: "好家风评价", holderName: "浦江县", inForce: 1, versions: [], actions: [] },
  ]);
  answer("get", "/appraisal/schemes/s1/versions/1", { rules: rulesSample() });
  answer("get", "/appraisal/periods", ["2026-11", "2026-Q3", "2026-10"]);
  answer("get", "/regions/roots", []);
  answer("get", "/appraisal/rounds/r1", round());
  answer("get", "/appraisal/rounds/r1/results", [
    result(),
    result({
      subjectId: "h2",
      name: "郑小明",
      number: "330726104217030013",
      index: 92,
      parts: { HJ: 12, "+1": 0 },
      entries: 2,
    }),
    result({ subjectId: "h3", name: "吴金花", number: "330726104217030014", scored: false }),
  ]);
});

const row = (change: Partial<RoundRow>): RoundRow => ({ ...round(), ...change }) as RoundRow;

test("a town sees its villages' rounds; only those that wait for it can be chosen and approved", async () => {
  answer(
    "get",
    "/appraisal/rounds",
    pageOf([
      row({ id: "r1", villageName: "广方村" }),
      row({ id: "r2", villageName: "前店村", stage: "TOWN", stageName: "乡镇党委政府批复", overdue: false }),
    ]),
  );
  answer("post", "/appraisal/round-approvals", [
    { roundId: "r2", villageName: "前店村", approved: false, reason: "还有 1 户退回后没有重评" },
  ]);
  await open(routes, "/rounds");
  const user = userEvent.setup();
  expect(await screen.findByText("广方村")).toBeVisible();
  expect(screen.getByText("逾期")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "广方村" })).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "前店村" }));
  await user.click(screen.getByRole("button", { name: "批量批复" }));
  await user.click(await screen.findByRole("button", { name: "批复公布" }));
  expect(await screen.findByText("还有 1 户退回后没有重评")).toBeVisible();
  expect(callsTo("post", "/appraisal/round-approvals")[0]?.body).toEqual({ roundIds: ["r2"], reason: null });
});

test("a county sees its towns first, with how many villages stand where", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    areas: [{ code: "330726", name: "浦江县", level: "COUNTY" }],
    permissions: ["appraisal:read", "region:read"],
  });
  answer("get", "/appraisal/rounds", pageOf([]));
  answer("get", "/appraisal/round-progress", [
    { code: "330726104", name: "郑宅镇", villages: 15, stages: { SCORING: 3, PUBLISHED: 12 }, overdue: 2 },
  ]);
  answer("get", "/regions/330726104", { code: "330726104", name: "郑宅镇", shortName: "郑宅镇", path: [] });
  const router = await open(routes, "/rounds?period=2026-10");
  expect(await screen.findByRole("img", { name: "打分 3、已公布 12" })).toBeVisible();
  expect(screen.getByText("80.0%")).toBeVisible();
  expect(callsTo("get", "/appraisal/round-progress")[0]?.query).toEqual({ period: "2026-10" });
  await userEvent.click(screen.getByRole("button", { name: "郑宅镇" }));
  await waitFor(() => expect(router.state.location.search).toContain("area=330726104"));
});

test("a panel's decision needs its day, enough people, and goes with the version that was read", async () => {
  answer("post", "/appraisal/rounds/r1/actions/review", round({ stage: "VILLAGE", version: 4, actions: [] }));
  await open(routes, "/rounds/r1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText(/其中 8 户是您自己打的分/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "评议通过" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "评议通过" }));
  expect(await dialog.findByText("到会至少 3 人，现有 0 人")).toBeVisible();
  await user.type(dialog.getByRole("combobox", { name: "到会人员" }), "张三、李四、王五,");
  await user.type(dialog.getByLabelText("会议记录"), "逐户评议，没有不同意见");
  await user.click(dialog.getByRole("button", { name: "评议通过" }));
  await waitFor(() => expect(callsTo("post", "/appraisal/rounds/r1/actions/review")).toHaveLength(1));
  expect(callsTo("post", "/appraisal/rounds/r1/actions/review")[0]?.body).toMatchObject({
    version: 3,
    attendees: ["张三", "李四", "王五"],
    minutes: "逐户评议，没有不同意见",
    reason: null,
  });
});

test("a round shows who passed each level, its households, and sends one of them back with a reason", async () => {
  answer("post", "/appraisal/rounds/r1/results/h2/actions/return", round());
  await open(routes, "/rounds/r1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const steps = within(await screen.findByRole("list", { name: "所处环节" }));
  expect(steps.getByText(/郑文书/)).toBeVisible();
  expect(steps.getByText("逾期")).toBeVisible();
  expect(await screen.findByText("黄根土")).toBeVisible();
  await user.click(screen.getByText("有扣分 1"));
  await waitFor(() => expect(screen.queryByText("黄根土")).toBeNull());
  await user.click(screen.getByRole("button", { name: "退回这一户" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "扣分没有佐证");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  await waitFor(() => expect(callsTo("post", "/appraisal/rounds/r1/results/h2/actions/return")).toHaveLength(1));
  expect(callsTo("post", "/appraisal/rounds/r1/results/h2/actions/return")[0]?.body).toEqual({
    reason: "扣分没有佐证",
  });
});

test("what cannot be done now stays visible and says why", async () => {
  const reason = "公示到 11月25日 为止，期满后才能结束";
  answer(
    "get",
    "/appraisal/rounds/r1",
    round({ stage: "PUBLICITY", actions: [{ action: "close-publicity", enabled: false, reason }] }),
  );
  await open(routes, "/rounds/r1");
  expect(await screen.findByText(`结束公示：${reason}`)).toBeVisible();
  expect(screen.getByRole("button", { name: "结束公示" })).toHaveAttribute("aria-disabled", "true");
});

test("the list that hangs in public leaves given names out until somebody says there is a basis", async () => {
  await open(routes, "/rounds/r1/publicity");
  expect(await screen.findByText(/黄\*\*/)).toBeVisible();
  expect(screen.queryByText(/黄根土/)).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: /写全名/ }));
  expect(await screen.findByText(/黄根土/)).toBeVisible();
});

const family: FamilyScoreView = {
  householdId: "h1",
  number: "330726104217030012",
  headName: "黄根土",
  villageName: "广方村",
  contactGridName: "第 5 联动网格",
  schemeName: "好家风评价",
  parts: [{ code: "HJ", name: "环境整洁", start: 20, full: 20 }],
  periods: ["2026-10", "2026-11", "2026-Q3"].map((period) => ({
    period,
    periodName: period,
    index: 98,
    parts: { HJ: 18 },
    grade: "A",
    gradeName: "优秀",
    vetoed: false,
    entries: 1,
    published: period !== "2026-11",
  })),
};

const why: WhyView = {
  ...family,
  townName: "郑宅镇",
  roundId: "r1",
  period: "2026-11",
  periodName: "2026年11月",
  versionNumber: 1,
  stage: "SCORING",
  stageName: "联系党员打分",
  index: 98,
  grade: "A",
  gradeName: "优秀",
  vetoed: false,
  status: "OPEN",
  note: null,
  publishedAt: null,
  recomputed: null,
  better: null,
  ranked: null,
  parts: [
    {
      code: "HJ",
      name: "环境整洁",
      start: 20,
      full: 20,
      added: 0,
      deducted: -2,
      value: 18,
      note: null,
      entries: [
        {
          id: "e1",
          happenedOn: "2026-11-03",
          sentence: "11月3日，房前屋后乱堆乱放，扣 2 分，郑国平记。",
          points: -2,
          warning: null,
          undone: false,
          evidence: null,
          authorName: "郑国平",
          actions: [{ action: "reverse", enabled: true, reason: null }],
        },
      ],
    },
  ],
  of: [],
  steps: [],
  earnBack: [{ itemCode: "HJ-11", text: "参加村庄清洁日", partName: "环境整洁", points: "1–2 分" }],
};

test("a household's score opens down to the deeds, and says what earns points back", async () => {
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", why);
  answer("post", "/appraisal/entries/e1/actions/reverse", {});
  await open(routes, "/family-scores/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("11月3日，房前屋后乱堆乱放，扣 2 分，郑国平记。")).toBeVisible();
  expect(screen.getByText("起始 20 分，加 0 分，扣 2 分，得 18 分。")).toBeVisible();
  expect(screen.getByText("参加村庄清洁日（环境整洁），加 1–2 分")).toBeVisible();
  expect(screen.getByText(/现在是“联系党员打分”环节，还没有公布/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "冲销" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "记错户");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/entries/e1/actions/reverse")[0]?.body).toEqual({ reason: "记错户" }),
  );
});

test("a draft is edited table by table; what the server refuses is shown at its input, in the right dimension", async () => {
  const draft = {
    schemeId: "s1",
    schemeName: "好家风评价",
    number: 2,
    status: "DRAFT",
    validFrom: null,
    rules: rulesSample(),
    version: 5,
    actions: [],
  };
  answer("get", "/appraisal/schemes/s1/versions/2", draft);
  answer(
    "put",
    "/appraisal/schemes/s1/versions/2",
    {
      code: "rule",
      title: "不符合规则",
      detail: "加分、扣分项的分值应大于 0",
      errors: [{ field: "rules.items[4].most", message: "加分、扣分项的分值应大于 0" }],
    },
    422,
  );
  await open(routes, "/schemes/s1/versions/2/edit");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "保存" }));
  expect(await screen.findByText("加分、扣分项的分值应大于 0")).toBeVisible();
  const sent = callsTo("put", "/appraisal/schemes/s1/versions/2")[0]?.body as { version: number; rules: object };
  expect(sent.version).toBe(5);
  expect(sent.rules).toEqual({ ...rulesSample(), boards: null });
});

test("the difference of two versions is told in the words of the rules", async () => {
  answer("get", "/appraisal/schemes/s1/difference", [
    { path: "items.HJ-01.most", before: "3", after: "5" },
    { path: "boards.yellowOnVeto", before: "false", after: "true" },
    { path: "stages.PUBLICITY.days", before: "7", after: "5" },
  ]);
  answer("get", "/appraisal/schemes", [
    {
      id: "s1",
      name: "好家风评价",
      holderName: "浦江县",
      inForce: 1,
      versions: [{ number: 1 }, { number: 2 }],
      actions: [],
    },
  ]);
  answer("get", "/appraisal/schemes/s1/versions/2", {
    schemeId: "s1",
    schemeName: "好家风评价",
    number: 2,
    status: "ENACTED",
    validFrom: "2026-12",
    rules: rulesSample(),
    version: 1,
    actions: [],
  });
  await open(routes, "/schemes/s1/versions/2?from=1");
  expect(await screen.findByText("评分项 › 房前屋后乱堆乱放 › 最高")).toBeVisible();
  expect(screen.getByText("红黄榜 › 一票否决的上黄榜")).toBeVisible();
  expect(screen.getByText("环节 › 公示 › 天数")).toBeVisible();
  expect(screen.getByText("自2026年12月起施行")).toBeVisible();
});
