import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { ObjectionView } from "../types";

withServer();

const objection = (change: Partial<ObjectionView> = {}): ObjectionView => ({
  id: "o1",
  number: "2026-10-01",
  area: "330726104217",
  townName: "郑宅镇",
  villageName: "广方村",
  roundId: "r1",
  schemeId: "s1",
  period: "2026-10",
  periodName: "2026年10月",
  subjectId: "h1",
  subjectName: "黄根土",
  subjectNumber: "330726104217030012",
  entryId: null,
  raisedBy: "黄根土",
  raisedOn: "2026-11-20",
  text: "当天老人住院",
  evidence: null,
  files: [],
  dueOn: "2026-11-27",
  overdue: false,
  status: "OPEN",
  assigneeName: null,
  createdName: "村文书",
  createdAt: "2026-11-20T01:00:00Z",
  finding: null,
  indexBefore: null,
  indexAfter: null,
  decidedName: null,
  decidedAt: null,
  version: 0,
  actions: [{ action: "assign", enabled: true }],
  ...change,
});

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:round"],
  });
  answer("get", "/regions/roots", []);
  answer("get", "/appraisal/objections", pageOf([objection()]));
  answer("get", "/appraisal/objections/figures", [
    {
      code: "330726104217",
      name: "后溪村",
      total: 4,
      open: 1,
      overdue: 1,
      upheld: 1,
      rejected: 2,
      withdrawn: 0,
      upheldShare: 0.3333,
      meanDays: 2.5,
    },
  ]);
});

test("what came of a year's objections stands above them", async () => {
  await open(routes, "/objections");
  const row = (await screen.findByText("后溪村")).closest("tr") as HTMLElement;
  expect(within(row).getByText("33.3%")).toBeInTheDocument();
  expect(within(row).getByText("2.5")).toBeInTheDocument();
  expect(await screen.findByText("黄根土")).toBeInTheDocument();
});

test("an objection is given to somebody who decides there", async () => {
  const user = userEvent.setup();
  answer("get", "/appraisal/objections/o1", objection());
  answer("get", "/appraisal/objections/o1/handlers", [{ id: "a1", name: "吴书记" }]);
  answer("put", "/appraisal/objections/o1/assignee", objection({ assigneeName: "吴书记", version: 1 }));
  await open(routes, "/objections?open=o1");
  await user.click(await screen.findByRole("button", { name: /交\s?办/ }));
  await user.click(await screen.findByLabelText("承办人"));
  await user.click(await screen.findByText("吴书记"));
  const dialog = (await screen.findByText("交办异议 2026-10-01")).closest(".ant-modal") as HTMLElement;
  await user.click(within(dialog).getByRole("button", { name: /交\s?办/ }));
  await waitFor(() =>
    expect(callsTo("put", "/appraisal/objections/o1/assignee")[0]?.body).toEqual({ accountId: "a1", version: 0 }),
  );
});
