import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import type { Honour, HonourSummary } from "./api";
import { bareRoutes, routes } from "./routes";

withServer();

const none = { nominated: 0, publicity: 0, awarded: 0, refused: 0, revoked: 0 };
const summary: HonourSummary = {
  year: "2026",
  years: ["2026", "2025"],
  levels: [
    {
      level: "VILLAGE",
      title: "村级好家风户",
      quota: 82,
      ownQuotas: 0,
      days: 7,
      tie: "FEWER_DEDUCTIONS",
      atLeast: 90,
      held: null,
      given: { ...none, awarded: 1, publicity: 3 },
      actions: ["nominate", "publish", "award", "refuse"].map((action) => ({ action, enabled: true, reason: null })),
    },
  ],
  places: [
    {
      area: "330726101201",
      name: "新华村",
      levels: [{ level: "VILLAGE", quota: 82, counts: { ...none, awarded: 1, publicity: 3 } }],
    },
  ],
};
const honour = (more: Partial<Honour> = {}): Honour => ({
  id: "o1",
  level: "VILLAGE",
  title: "村级好家风户",
  year: "2026",
  area: "330726101201",
  townName: "黄宅镇",
  villageName: "新华村",
  subjectId: "h1",
  subjectNumber: "330726101201010001",
  holderName: "郑祖荣",
  period: "2026-Q3",
  periodName: "2026年第三季度",
  index: 108,
  gradeName: "优秀",
  deductions: 0,
  reason: "当年没有扣分",
  status: "AWARDED",
  nominatedName: "村文书",
  nominatedAt: "2026-11-01T02:00:00Z",
  publicFrom: "2026-11-02",
  publicUntil: "2026-11-08",
  decidedName: "郑国良",
  decidedAt: "2026-11-10T02:00:00Z",
  decisionNote: null,
  awardedOn: "2026-11-10",
  certificateNumber: "2026-330726101201-0001",
  revokedName: null,
  revokedOn: null,
  revocation: null,
  version: 2,
  actions: [{ action: "revoke", enabled: true, reason: null }],
  ...more,
});

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:round"],
  });
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", shortName: "新华村" });
  answer("get", "/appraisal/schemes", []);
  answer("get", "/preferences/appraisal.scheme", { value: null });
  answer("get", "/appraisal/honour-summary", summary);
  answer("get", "/appraisal/honours", pageOf([honour()]));
  answer("get", "/appraisal/honours/o1", honour());
});

/** The village has a scheme beside the county's. */
function twoSchemes(): void {
  const scheme = (id: string, name: string, holderArea: string) => ({ id, name, holderArea, inForce: 1, versions: [] });
  answer("get", "/appraisal/schemes", [scheme("s1", "好家风评价", "330726"), scheme("s2", "道德银行", "330726101201")]);
}

test("where two schemes hold, all that is asked and sent is of the one that is shown", async () => {
  twoSchemes();
  answer("post", "/appraisal/honour-decisions", { done: 1, left: [] });
  await open(routes, "/honours?level=VILLAGE&area=330726101201");
  const last = (path: string) => callsTo("get", path).at(-1)?.query;
  await waitFor(() => expect(last("/appraisal/honour-summary")).toMatchObject({ schemeId: "s2" }));
  await waitFor(() => expect(last("/appraisal/honours")).toMatchObject({ schemeId: "s2" }));
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(screen.getByRole("combobox", { name: "办法" })).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "批量审定授予" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: /确\s*定|OK/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/honour-decisions")[0]?.body).toMatchObject({ schemeId: "s2" }),
  );
});

test("the ranking of the chosen scheme is nominated under it", async () => {
  twoSchemes();
  answer("get", "/appraisal/honour-suggestions", {
    period: "2026-Q3",
    periodName: "2026年第三季度",
    total: 1,
    tied: 0,
    items: [
      {
        subjectId: "h1",
        subjectNumber: "330726101201010001",
        holderName: "郑祖荣",
        area: "330726101201",
        townName: "黄宅镇",
        villageName: "新华村",
        rank: 1,
        index: 109,
        gradeName: "优秀",
        deductions: 0,
        earlier: 0,
        reason: "当年没有扣分",
      },
    ],
    actions: [{ action: "nominate", enabled: true, reason: null }],
  });
  answer("post", "/appraisal/honour-nominations", { done: 1, left: [] });
  await open(routes, "/honours/nominate?area=330726101201&schemeId=s1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await screen.findByRole("checkbox", { name: "郑祖荣" });
  await waitFor(() =>
    expect(callsTo("get", "/appraisal/honour-suggestions").at(-1)?.query).toMatchObject({ schemeId: "s1" }),
  );
  await user.click(await screen.findByRole("button", { name: "提名 1 户" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: /确\s*定|OK/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/honour-nominations")[0]?.body).toMatchObject({ schemeId: "s1" }),
  );
});

test("all that is due of a level is awarded at once, and what was left says why", async () => {
  answer("post", "/appraisal/honour-decisions", { done: 2, left: [{ why: "公示期未满", count: 1 }] });
  await open(routes, "/honours?level=VILLAGE");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("另 3 户在办")).toBeInTheDocument();
  expect(await screen.findByText("2026-330726101201-0001")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "批量审定授予" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: /确\s*定|OK/ }));
  expect(await screen.findByText("公示期未满：1 户")).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/honour-decisions")[0]?.body).toEqual({
    action: "award",
    level: "VILLAGE",
    year: "2026",
    area: "330726101",
    schemeId: null,
    ids: null,
    reason: null,
  });
});

test("an honour is revoked with its reason", async () => {
  answer("post", "/appraisal/honours/o1/actions/revoke", honour({ status: "REVOKED", revocation: "参与赌博" }));
  await open(routes, "/honours?open=o1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "撤销荣誉" }));
  const dialog = within((await screen.findAllByRole("dialog")).at(-1) as HTMLElement);
  await user.type(dialog.getByLabelText("原因"), "参与赌博");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/honours/o1/actions/revoke")[0]?.body).toEqual({
      version: 2,
      reason: "参与赌博",
    }),
  );
});

test("the ranking is nominated without those who were unticked", async () => {
  const one = (id: string, name: string, rank: number) => ({
    subjectId: id,
    subjectNumber: "330726101201010001",
    holderName: name,
    area: "330726101201",
    townName: "黄宅镇",
    villageName: "新华村",
    rank,
    index: 110 - rank,
    gradeName: "优秀",
    deductions: 0,
    earlier: 0,
    reason: "当年没有扣分",
  });
  answer("get", "/appraisal/honour-suggestions", {
    period: "2026-Q3",
    periodName: "2026年第三季度",
    total: 2,
    tied: 4,
    items: [one("h1", "郑祖荣", 1), one("h2", "郑国良", 2)],
    actions: [{ action: "nominate", enabled: true, reason: null }],
  });
  answer("post", "/appraisal/honour-nominations", { done: 1, left: [] });
  await open(routes, "/honours/nominate?area=330726101201");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("另有 4 户与最后一名同分，按办法不能入选。")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "郑国良" }));
  await user.click(screen.getByRole("button", { name: "提名 1 户" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: /确\s*定|OK/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/honour-nominations")[0]?.body).toMatchObject({
      period: "2026-Q3",
      except: ["h2"],
    }),
  );
});

test("a certificate's page says whether it holds, to anybody", async () => {
  queryClient.setQueryData(meQuery.queryKey, undefined);
  answer("get", "/certificates/0123456789abcdefghjkmnpqrs", {
    number: "2025-330726101201-0001",
    title: "村级好家风户",
    year: "2025",
    holderName: "郑祖荣",
    countyName: "浦江县",
    townName: "黄宅镇",
    villageName: "新华村",
    issuer: "新华村",
    awardedOn: "2026-01-20",
    valid: false,
    revokedOn: "2026-04-20",
  });
  await open(bareRoutes, "/verify/0123456789abcdefghjkmnpqrs");
  expect(await screen.findByText("荣誉已于 2026-04-20 撤销，证书无效")).toBeInTheDocument();
  expect(screen.getByText("2025年村级好家风户")).toBeInTheDocument();
});
