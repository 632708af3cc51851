import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { OverviewPlace, OverviewView } from "./api";

withServer();

const place = (code: string, name: string, mean: number): OverviewPlace => ({
  code,
  name,
  households: 500,
  mean,
  previousMean: 97,
  best: 0.9,
  lowest: 0.01,
  participation: 0.98,
  onTime: 0.75,
  entries: 40,
});

const view: OverviewView = {
  area: "330726104",
  areaName: "郑宅镇",
  period: "2026-10",
  periodName: "2026年10月",
  previousName: "2026年9月",
  schemeName: "好家风评价",
  rounds: 2,
  published: 1,
  households: 1000,
  scored: 980,
  entries: 80,
  vetoed: 1,
  mean: 97.5,
  previousMean: 97,
  grades: [
    { code: "A", name: "优秀", households: 950, before: 940 },
    { code: "D", name: "待改进", households: 50, before: 60 },
  ],
  parts: [{ code: "ZJ", name: "遵规守纪", full: 20, mean: 19.5, before: 19.2 }],
  moves: [
    { from: "A", to: "A", households: 930 },
    { from: "A", to: "D", households: 10 },
    { from: "D", to: "A", households: 20 },
    { from: "D", to: "D", households: 40 },
  ],
  levels: [{ stage: "SCORING", name: "联系党员打分", onTime: 3, late: 1, open: 0 }],
  items: [{ code: "HJ-01", text: "乱堆乱放", dimensionName: "环境整洁", entries: 30, points: -45 }],
  boards: [{ code: "330726104217", name: "后溪村", red: 12, yellow: 2, waiting: 1 }],
  places: [place("330726104217", "后溪村", 98), place("330726104218", "前溪村", 97)],
  countedAt: "2026-11-22T08:00:00Z",
};

test("a town on one screen: who rose and fell, how timely each level is, its villages; a village leads on", async () => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "appraisal:read"] });
  answer("get", "/appraisal/periods", ["2026-11", "2026-10"]);
  answer("get", "/appraisal/overview", view);
  await open(routes, "/ethos-overview?area=330726104");
  expect(await screen.findByText("郑宅镇好家风总览")).toBeInTheDocument();
  expect(screen.getByText("上升 20 户，下降 10 户")).toBeInTheDocument();
  const levels = screen.getByRole("table", { name: "各环节按时率" });
  expect(within(levels).getByText("75.0%")).toBeInTheDocument();
  expect(screen.getByText("−45")).toBeInTheDocument();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("button", { name: "前溪村" }));
  await waitFor(() =>
    expect(callsTo("get", "/appraisal/overview").at(-1)?.query).toMatchObject({ area: "330726104218" }),
  );
});
