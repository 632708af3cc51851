import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import type { Approval } from "./approvals";
import { routes } from "./routes";

withServer();

const approval = (change: Partial<Approval> = {}): Approval => ({
  id: "a1",
  kind: "HOUSEHOLD_MOVE",
  kindName: "迁入",
  area: "330726104217",
  areaName: "广方村",
  subjectType: "household",
  subjectId: "h1",
  subjectName: "石永福户 330726101201010001",
  summary: "石永福户（户号 330726101201010001，3 人）由黄宅镇新华村迁入郑宅镇广方村",
  reason: "下山搬迁",
  status: "PENDING",
  requestedByName: "陈志伟",
  requestedAt: "2026-11-20T02:00:00Z",
  expiresAt: "2026-12-20T02:00:00Z",
  decidedByName: null,
  decidedAt: null,
  decisionReason: null,
  mine: false,
  version: 0,
  actions: [
    { action: "approve", enabled: true },
    { action: "reject", enabled: true },
  ],
  ...change,
});

test("what waits is opened, agreed to with a reason, and shown as decided", async () => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: ["approval:decide", "household:write"] });
  answer("get", "/approvals", pageOf([approval()]));
  const approved = approval({ status: "APPROVED", version: 1, actions: [] });
  answer("get", "/approvals/a1", () =>
    callsTo("post", "/approvals/a1/actions/approve").length > 0 ? approved : approval(),
  );
  answer("post", "/approvals/a1/actions/approve", approved);
  await open(routes, "/approvals?status=PENDING");
  await userEvent.click(await screen.findByText(approval().summary));
  expect(callsTo("get", "/approvals")[0]?.query).toMatchObject({ status: "PENDING" });
  const drawer = (await screen.findByText("下山搬迁")).closest(".ant-drawer") as HTMLElement;
  await userEvent.click(within(drawer).getByRole("button", { name: /同\s?意/ }));
  const dialog = (await screen.findByText("同意“迁入”？")).closest(".ant-modal") as HTMLElement;
  await userEvent.type(within(dialog).getByLabelText("原因"), "同意接收");
  await userEvent.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  await waitFor(() =>
    expect(callsTo("post", "/approvals/a1/actions/approve")[0]?.body).toEqual({ reason: "同意接收", version: 0 }),
  );
  expect((await within(drawer).findAllByText("已同意")).length).toBeGreaterThan(0);
});
