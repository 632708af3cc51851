import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { AuditCheck } from "./checks";

withServer();

beforeEach(() => queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: ["audit:read"] }));

const whole: AuditCheck = {
  id: "c1",
  accountName: "审计员",
  askedAt: "2026-11-22T02:00:00Z",
  finishedAt: "2026-11-22T02:00:09Z",
  status: "DONE",
  rows: 10240,
  totalRows: 10240,
  firstNumber: 1,
  lastNumber: 10240,
  faults: 0,
  findings: [],
  code: "10240-9f86d081884c7d65",
};

test("an untouched trail says so, with the code to keep", async () => {
  answer("get", "/audit-checks", [whole]);
  await open(routes, "/audit/checks");
  expect(await screen.findByText("未发现改动")).toBeVisible();
  expect(screen.getByText(/共核验 10,240 条（第 1 至 10240 条）/)).toBeVisible();
  expect(screen.getByText("10240-9f86d081884c7d65")).toBeVisible();
});

test("what was changed or cut out is named: which row, when, what", async () => {
  const changed = {
    kind: "CHANGED" as const,
    number: 17,
    until: 17,
    entryId: 21,
    at: "2026-11-20T01:00:00Z",
    untilAt: null,
    action: "household.update",
  };
  const cut = {
    ...changed,
    kind: "CUT" as const,
    number: 30,
    until: 32,
    entryId: null,
    untilAt: "2026-11-20T03:00:00Z",
    action: null,
  };
  answer("get", "/audit-checks", [{ ...whole, faults: 2, findings: [changed, cut] }]);
  await open(routes, "/audit/checks");
  expect(await screen.findByText("发现 2 处问题")).toBeVisible();
  const row = screen.getByText("内容被改动").closest("tr") as HTMLElement;
  expect(within(row).getByText("第 17 条")).toBeVisible();
  expect(within(row).getByText("修改农户")).toBeVisible();
  expect(screen.getByText("第 30 至 32 条")).toBeVisible();
});

test("a code of the wrong shape is not sent, a kept one is", async () => {
  const user = userEvent.setup();
  answer("get", "/audit-checks", []);
  answer("post", "/audit-checks", { ...whole, status: "QUEUED", faults: null, findings: [], code: null }, 202);
  await open(routes, "/audit/checks");
  const code = await screen.findByLabelText("存证码");
  await user.type(code, "123");
  await user.click(screen.getByRole("button", { name: "开始核验" }));
  expect(await screen.findByText(/存证码的样子是/)).toBeVisible();
  expect(callsTo("post", "/audit-checks")).toEqual([]);
  await user.clear(code);
  await user.type(code, "10240-9f86d081884c7d65");
  await user.click(screen.getByRole("button", { name: "开始核验" }));
  await waitFor(() => expect(callsTo("post", "/audit-checks")[0]?.body).toEqual({ code: "10240-9f86d081884c7d65" }));
});
