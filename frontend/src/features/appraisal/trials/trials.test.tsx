import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { TrialReport, TrialView } from "./api";

withServer();

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "appraisal:scheme"] });
});

const none = {
  redBefore: 0,
  redIn: 0,
  redOut: 0,
  redAfter: 0,
  yellowBefore: 0,
  yellowIn: 0,
  yellowOut: 0,
  yellowAfter: 0,
};

const report: TrialReport = {
  households: 1000,
  villages: 2,
  skippedVillages: 1,
  periods: ["2026-10"],
  entries: 321,
  changed: 12,
  gradeChanged: 7,
  meanBefore: 98.5,
  meanAfter: 97.25,
  lackingEvidence: 3,
  gradesBefore: [
    { code: "A", name: "优秀", households: 990 },
    { code: "B", name: "良好", households: 10 },
  ],
  gradesAfter: [
    { code: "A", name: "优秀", households: 983 },
    { code: "B", name: "良好", households: 17 },
  ],
  moves: [
    { from: "A", to: "A", households: 983 },
    { from: "A", to: "B", households: 7 },
    { from: "B", to: "B", households: 10 },
  ],
  boards: { ...none, redBefore: 90, redOut: 4, redAfter: 86, yellowIn: 2, yellowAfter: 2 },
  places: [
    {
      code: "330726104",
      name: "郑宅镇",
      households: 1000,
      up: 2,
      down: 10,
      gradeChanged: 7,
      meanBefore: 98.5,
      meanAfter: 97.25,
      boards: none,
    },
    {
      code: "330726104217",
      name: "后溪村",
      households: 400,
      up: 2,
      down: 1,
      gradeChanged: 0,
      meanBefore: 99,
      meanAfter: 99.1,
      boards: none,
    },
  ],
};

const view: TrialView = {
  id: "t1",
  schemeId: "s1",
  schemeName: "好家风评价",
  number: 2,
  area: "330726",
  areaName: "浦江县",
  period: "2026-10",
  periodName: "2026年10月",
  accountName: "陈志伟",
  askedAt: "2026-11-22T02:00:00Z",
  finishedAt: "2026-11-22T02:00:09Z",
  expiresAt: "2026-11-29T02:00:00Z",
  status: "DONE",
  done: 2,
  total: 2,
  error: null,
  draftChanged: true,
  report,
};

const change = {
  householdId: "h1",
  number: "330726104217010001",
  headName: "郑有财",
  villageName: "后溪村",
  contactGridName: null,
  indexBefore: 90,
  indexAfter: 80,
  difference: -10,
  gradeBefore: "A",
  gradeAfter: "B",
  boardBefore: null,
  boardAfter: "YELLOW",
  why: "“参与赌博”扣10分改为扣20分",
};

test("the report says how many change, from which grade to which, and shows those behind a number", async () => {
  answer("get", "/appraisal/trials/t1", view);
  answer("get", "/appraisal/trial-changes", {
    items: [change],
    page: 1,
    size: 20,
    next: null,
    total: 1,
    totalIsLowerBound: false,
  });
  await open(routes, "/scheme-trials/t1");
  expect(await screen.findByText("好家风评价第 2 版 试算 2026年10月")).toBeInTheDocument();
  expect(screen.getByText("试算以后草案又改过，报告是改动以前的规则算出的。")).toBeInTheDocument();
  expect(screen.getByText(/1 个村这一期只有汇总结果/)).toBeInTheDocument();
  expect(await screen.findByText("“参与赌博”扣10分改为扣20分")).toBeInTheDocument();
  const row = screen.getByText("郑有财").closest("tr") as HTMLElement;
  expect(within(row).getByText("−10")).toBeInTheDocument();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("button", { name: "7" }));
  await waitFor(() =>
    expect(callsTo("get", "/appraisal/trial-changes").at(-1)?.query).toMatchObject({
      from: "A",
      to: "B",
      trialId: "t1",
    }),
  );
});

test("what the server refuses is said at its input", async () => {
  answer("get", "/appraisal/schemes", [
    {
      id: "s1",
      name: "好家风评价",
      holderArea: "330726",
      holderName: "浦江县",
      inForce: 1,
      versions: [{ number: 1 }],
      actions: [],
    },
  ]);
  answer("get", "/appraisal/schemes/s1/versions/1/trials", []);
  answer("get", "/appraisal/periods", ["2026-10"]);
  answer(
    "post",
    "/appraisal/schemes/s1/versions/1/trials",
    {
      code: "rule",
      title: "不符合规则",
      detail: "这一版按季度评分，请选择一个季度",
      errors: [{ field: "period", message: "这一版按季度评分，请选择一个季度" }],
    },
    422,
  );
  await open(routes, "/schemes/s1/versions/1/trials");
  expect(await screen.findByText("这一版还没有试算过")).toBeInTheDocument();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("button", { name: "开始试算" }));
  expect(await screen.findByText("请选择期次", { selector: ".ant-form-item-explain-error" })).toBeInTheDocument();
  await user.click(screen.getByRole("combobox", { name: "期次" }));
  await user.click(await screen.findByText("2026年10月"));
  await user.click(screen.getByRole("button", { name: "开始试算" }));
  expect(await screen.findByText("这一版按季度评分，请选择一个季度")).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/schemes/s1/versions/1/trials")[0]?.body).toEqual({
    period: "2026-10",
    area: "330726",
  });
});
