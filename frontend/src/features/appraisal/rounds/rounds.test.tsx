import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { rulesSample } from "../../../../tests/samples/appraisal";
import { result, round } from "../../../../tests/samples/rounds";
import { routes } from "../routes";
import type { PublicitySheet, RoundRow } from "../types";

withServer();

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:town", "appraisal:panel", "appraisal:scheme"],
  });
  answer("get", "/appraisal/schemes", [
    { id: "s1", name: "好家风评价", holderArea: "330726", holderName: "浦江县", inForce: 1, versions: [], actions: [] },
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
  expect(await screen.findByText("广方村")).toBeInTheDocument();
  expect(screen.getByText("逾期")).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "广方村" })).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "前店村" }));
  await user.click(await screen.findByRole("button", { name: "批量批复" }));
  await user.click(await screen.findByRole("button", { name: "批复公布" }));
  expect(await screen.findByText("还有 1 户退回后没有重评")).toBeInTheDocument();
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
  expect(await screen.findByRole("img", { name: "打分 3、已公布 12" })).toBeInTheDocument();
  expect(screen.getByText("80.0%")).toBeInTheDocument();
  expect(callsTo("get", "/appraisal/round-progress")[0]?.query).toEqual({ period: "2026-10" });
  await userEvent.click(screen.getByRole("button", { name: "郑宅镇" }));
  await waitFor(() => expect(router.state.location.search).toContain("area=330726104"));
});

test("a panel's decision needs its day, enough people, and goes with the version that was read", async () => {
  answer("post", "/appraisal/rounds/r1/actions/review", round({ stage: "VILLAGE", version: 4, actions: [] }));
  await open(routes, "/rounds/r1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText(/其中 8 户是您自己打的分/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "评议通过" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "评议通过" }));
  expect(await dialog.findByText("到会至少 3 人，现有 0 人")).toBeInTheDocument();
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
  expect(steps.getByText(/郑文书/)).toBeInTheDocument();
  expect(steps.getByText("逾期")).toBeInTheDocument();
  expect(await screen.findByText("黄根土")).toBeInTheDocument();
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
  expect(await screen.findByText(`结束公示：${reason}`)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "结束公示" })).toHaveAttribute("aria-disabled", "true");
});

const sheet = (change: Partial<PublicitySheet> = {}): PublicitySheet => ({
  roundId: "r1",
  townName: "郑宅镇",
  villageName: "广方村",
  periodName: "2026年11月",
  from: "2026-11-14",
  until: "2026-11-21",
  masked: true,
  parts: [{ code: "HJ", name: "环境整洁", full: 20, mean: 19 }],
  rows: [
    {
      rank: 1,
      shownName: "郑**",
      numberEnd: "030013",
      parts: { HJ: 20 },
      index: 96,
      gradeName: "优秀",
      changed: false,
    },
    { rank: 2, shownName: "黄**", numberEnd: "030012", parts: { HJ: 12 }, index: 92, gradeName: "优秀", changed: true },
  ],
  actions: [{ action: "reveal", enabled: true }],
  ...change,
});

test("the list shows what the server says, those with entries alone when asked for", async () => {
  answer("get", "/appraisal/rounds/r1", round({ stage: "PUBLICITY" }));
  answer("get", "/appraisal/rounds/r1/publicity", sheet());
  await open(routes, "/rounds/r1/publicity?what=changed");
  expect(await screen.findByText(/2026-11-14/, { selector: ".poster-days" })).toBeInTheDocument();
  const places = screen.getAllByRole("row").map((one) => within(one).queryAllByRole("cell")[0]?.textContent);
  expect(places.slice(1)).toEqual(["2"]);
});

test("there is no list before the publicity", async () => {
  await open(routes, "/rounds/r1/publicity");
  expect(await screen.findByText(/审定以前没有公示名单/)).toBeInTheDocument();
  expect(screen.queryByRole("table")).toBeNull();
});

test("names come in full only with the basis for it, which the server keeps", async () => {
  answer("get", "/appraisal/rounds/r1", round({ stage: "PUBLICITY" }));
  answer("get", "/appraisal/rounds/r1/publicity", sheet());
  const named = sheet().rows.map((one) => ({ ...one, shownName: one.rank === 2 ? "黄根土" : "郑小明" }));
  answer("post", "/appraisal/rounds/r1/publicity/actions/reveal", sheet({ masked: false, rows: named }));
  await open(routes, "/rounds/r1/publicity");
  expect(await screen.findByText(/黄\*\*/)).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /写全名/ }));
  await user.type(within(await screen.findByRole("dialog")).getByRole("textbox"), "村民代表会议决定第二项");
  await user.click(screen.getByRole("button", { name: /确\s*定/ }));
  expect(await screen.findByText(/黄根土/)).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/rounds/r1/publicity/actions/reveal")[0]?.body).toEqual({
    reason: "村民代表会议决定第二项",
  });
  await user.click(screen.getByRole("button", { name: "隐去名字" }));
  expect(screen.queryByText(/黄根土/)).toBeNull();
});

test("somebody who may not print names is not offered it", async () => {
  answer("get", "/appraisal/rounds/r1", round({ stage: "PUBLICITY" }));
  answer("get", "/appraisal/rounds/r1/publicity", sheet({ actions: [] }));
  await open(routes, "/rounds/r1/publicity");
  expect(await screen.findByText(/黄\*\*/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /写全名/ })).toBeNull();
});

test("a town sees which quarter's results come out differently today, and publishes one anew with a reason", async () => {
  answer("get", "/appraisal/rounds", pageOf([row({ period: "2026-Q3", stage: "PUBLISHED", stageName: "已公布" })]));
  const recomputed = {
    roundId: "r9",
    subjectId: "h1",
    number: "330726104217030012",
    headName: "黄根土",
    villageName: "前店村",
    index: 95,
    gradeName: "良好",
    recomputed: 97,
    recomputedGradeName: "优秀",
    actions: [{ action: "republish", enabled: true, reason: null }],
  };
  answer("get", "/appraisal/recomputations", pageOf([recomputed]));
  answer("post", "/appraisal/rounds/r9/results/h1/actions/republish", { ...recomputed, index: 97 });
  await open(routes, "/rounds?period=2026-Q3");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("公布的结果与重算不一致：1 户")).toBeInTheDocument();
  expect(screen.getByText("97 · 优秀")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "重新公布" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "七月记分经异议更正");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  const sent = "/appraisal/rounds/r9/results/h1/actions/republish";
  await waitFor(() => expect(callsTo("post", sent)).toHaveLength(1));
  expect(callsTo("post", sent)[0]?.body).toEqual({ reason: "七月记分经异议更正" });
});

test("a place is published in one go, and what was left says why", async () => {
  const publication = {
    id: "p1",
    schemeId: "s1",
    schemeName: "好家风评价",
    area: "330726104",
    areaName: "郑宅镇",
    period: "2026-Q3",
    periodName: "2026年第三季度",
    reason: null,
    accountName: "郑书记",
    askedAt: "2026-10-08T02:00:00Z",
    finishedAt: "2026-10-08T02:00:09Z",
    status: "DONE",
    done: 15,
    total: 15,
    error: null,
    report: null,
  };
  answer("get", "/appraisal/rounds", pageOf([]));
  answer("get", "/regions/330726104", { code: "330726104", name: "郑宅镇", shortName: "郑宅镇", path: [] });
  answer("get", "/appraisal/publications", []);
  answer("post", "/appraisal/publications", publication);
  answer("get", "/appraisal/publications/p1", {
    ...publication,
    report: {
      villages: 15,
      approved: 13,
      published: 13,
      before: 1,
      households: 8210,
      left: [{ code: "330726104217", name: "广方村", reason: "有 1 户的异议没有办结，请打开这个村单独批复" }],
    },
  });
  await open(routes, "/rounds?area=330726104&period=2026-Q3");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "整区公布…" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(await dialog.findByLabelText("批复意见"), "同意");
  await user.click(dialog.getByRole("button", { name: "开始公布" }));
  expect(await dialog.findByText(/这次公布 13 个村、8,210 户/)).toBeInTheDocument();
  expect(dialog.getByText(/有 1 户的异议没有办结/)).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/publications")[0]?.body).toEqual({
    area: "330726104",
    period: "2026-Q3",
    reason: "同意",
  });
});
