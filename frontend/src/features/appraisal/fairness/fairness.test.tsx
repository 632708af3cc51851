import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { SampleRow, SampleView } from "../sampling/api";
import type { ScorerRow } from "./api";

withServer();

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "appraisal:fairness"] });
  answer("get", "/appraisal/periods", ["2026-11", "2026-10"]);
});

const pageOf = (items: object[]) => ({
  items,
  page: 1,
  size: 20,
  next: null,
  total: items.length,
  totalIsLowerBound: false,
});

const strict: ScorerRow = {
  key: "k1",
  scorerId: "a1",
  name: "郑祖荣",
  period: "2026-10",
  area: "330726104217",
  villageName: "后溪村",
  gridName: null,
  households: 8,
  mean: 96,
  spread: null,
  fullShare: 0,
  entries: 8,
  deductions: 8,
  unprovenShare: 1,
  gridDeviation: null,
  villageDeviation: -4.004,
  low: -5.5,
  high: -2.5,
  alikeShare: 1,
  lateShare: 0.25,
  flags: ["DEVIATES", "COPIED"],
};

test("a scorer stands with his bounds and doubts, and opens down to his entries", async () => {
  answer("get", "/appraisal/fairness", pageOf([strict]));
  answer(
    "get",
    "/appraisal/entries",
    pageOf([
      {
        id: "e1",
        subjectId: "h1",
        subjectName: "郑有财",
        period: "2026-10",
        itemText: "怠于照料老人",
        points: -4,
        warning: null,
        happenedOn: "2026-10-02",
        text: null,
        evidence: null,
        photos: [],
        photosAwaited: 0,
      },
    ]),
  );
  await open(routes, "/fairness?period=2026-10");
  const row = (await screen.findByText("明显偏离、雷同")).closest("tr") as HTMLElement;
  expect(within(row).getByText("−4")).toBeInTheDocument();
  expect(within(row).getByText("−5.5 … −2.5")).toBeInTheDocument();
  expect(within(row).getByText("25.0%")).toBeInTheDocument();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(row);
  expect(await screen.findByText("怠于照料老人")).toBeInTheDocument();
  expect(callsTo("get", "/appraisal/entries")[0]?.query).toMatchObject({ authorId: "a1", period: "2026-10" });
});

const sample: SampleView = {
  id: "s1",
  area: "330726104217",
  areaName: "后溪村",
  period: "2026-10",
  periodName: "2026年10月",
  percent: 5,
  seed: 7,
  threshold: 5,
  accountName: "郑永强",
  drawnAt: "2026-11-22T02:00:00Z",
  households: 2,
  done: 0,
  big: 0,
  parts: [{ code: "ZJ", name: "遵规守纪", floor: 0, full: 20 }],
};

const drawn = (householdId: string, headName: string, reason: string | null): SampleRow => ({
  householdId,
  number: `33072610421701000${householdId}`,
  headName,
  villageName: "后溪村",
  contactGridName: null,
  firstIndex: null,
  secondIndex: null,
  difference: null,
  big: false,
  secondName: null,
  secondAt: null,
  note: null,
  actions: [{ action: "score", enabled: reason === null, reason }],
});

test("a household is scored again without seeing the first score; kin are greyed out with the reason", async () => {
  answer("get", "/appraisal/samples/s1", sample);
  answer(
    "get",
    "/appraisal/sample-households",
    pageOf([drawn("1", "郑有财", null), drawn("2", "郑小弟", "您申报过与该户是亲属，应当回避")]),
  );
  answer("post", "/appraisal/samples/s1/households/1/actions/score", {
    ...drawn("1", "郑有财", null),
    firstIndex: 100,
    secondIndex: 93,
    difference: -7,
    big: true,
  });
  await open(routes, "/score-samples/s1");
  expect(await screen.findByText("您申报过与该户是亲属，应当回避")).toBeInTheDocument();
  expect(screen.getAllByText("复评后显示")).toHaveLength(2);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("button", { name: "复评" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText("遵规守纪（0–20）"), "13");
  await user.click(within(dialog).getByRole("button", { name: /复\s*评/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/samples/s1/households/1/actions/score")[0]?.body).toEqual({
      parts: { ZJ: 13 },
      note: null,
    }),
  );
  expect(await screen.findByText("已复评 93 分，初评 100 分")).toBeInTheDocument();
});
