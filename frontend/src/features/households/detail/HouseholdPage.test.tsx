import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answer, callsTo, open, pageOf, withServer } from "../../../../tests/office";
import { codes, labels, resident, view } from "../../../../tests/samples/households";
import { routes } from "../routes";

withServer();

beforeEach(() => {
  answer("get", "/labels", labels);
  answer("get", "/code-tables", codes);
  answer("get", "/households/h1", view());
  answer("get", "/households/h1/photos", []);
  answer("get", "/residents/r1", resident());
  answer("get", "/households/h1/life-events", pageOf([]));
  answer("get", "/residents/r1/life-events", pageOf([]));
});
afterEach(() => vi.useRealTimers());

test("numbers are masked; with a reason they show for five minutes and then hide", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  answer("post", "/residents/r1/actions/reveal", { idNumber: "339999196803010011", phone: "13800000498" });
  await open(routes, "/households/h1?resident=r1");
  const secrets = await screen.findByRole("region", { name: "证件与电话" });
  expect(within(secrets).getByText("339999********0011")).toBeVisible();
  await user.click(within(secrets).getByRole("button", { name: /查看原值/ }));
  const dialog = (await screen.findByText(/本次查看会记入审计日志/)).closest(".ant-modal") as HTMLElement;
  await user.type(within(dialog).getByLabelText("原因"), "低保年审核对");
  await user.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  expect(await within(secrets).findByText("13800000498")).toBeVisible();
  expect(callsTo("post", "/residents/r1/actions/reveal")[0]?.body).toEqual({
    fields: ["idNumber", "phone"],
    reason: "低保年审核对",
  });
  await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));
  expect(within(secrets).queryByText("13800000498")).toBeNull();
  expect(within(secrets).getByText("138****0498")).toBeVisible();
});

test("what the view does not allow is shown with its reason and does nothing", async () => {
  answer(
    "get",
    "/households/h1",
    view({
      actions: [
        { action: "edit", enabled: true },
        { action: "addResident", enabled: false, reason: "该户已迁出，不能再增加成员" },
      ],
    }),
  );
  const router = await open(routes, "/households/h1");
  const add = await screen.findByRole("button", { name: /添加成员/ });
  expect(add).toHaveAccessibleDescription("该户已迁出，不能再增加成员");
  await userEvent.click(add);
  expect(router.state.location.pathname).toBe("/households/h1");
  expect(screen.queryByRole("button", { name: /添加标签/ })).toBeNull();
});

test("an ended label stands last, cannot be ended again, and may be given again", async () => {
  const low = {
    code: "LOW_INCOME",
    name: "低保户",
    sensitive: true,
    validFrom: "2020-01-01",
    sourceDepartment: null,
    version: 0,
  };
  const party = { ...low, id: "l2", code: "PARTY_MEMBER", name: "党员户", sensitive: false, validTo: null };
  answer("get", "/households/h1", view({ labels: [{ ...low, id: "l1", validTo: "2021-01-01" }, party] }));
  await open(routes, "/households/h1");
  const ended = (await screen.findByText("已终止")).closest("li") as HTMLElement;
  expect(within(ended).getByText("低保户")).toBeInTheDocument();
  expect(within(ended).queryByRole("button")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /添加标签/ }));
  await userEvent.click(await screen.findByLabelText("标签", { selector: "input" }));
  const option = (name: string) =>
    screen
      .getAllByText(name)
      .find((one) => one.className.includes("option"))
      ?.closest(".ant-select-item");
  await waitFor(() => expect(option("党员户")).toHaveClass("ant-select-item-option-disabled"));
  expect(option("低保户")).not.toHaveClass("ant-select-item-option-disabled");
});

test("a label that held on the past day has not ended there", async () => {
  const held = {
    id: "l1",
    code: "LOW_INCOME",
    name: "低保户",
    sensitive: true,
    validFrom: "2020-01-01",
    validTo: "2021-06-01",
    sourceDepartment: null,
    version: 0,
  };
  answer("get", "/households/h1", view({ asOf: "2021-01-01", labels: [held] }));
  await open(routes, "/households/h1?asOf=2021-01-01");
  expect(await screen.findByText("低保户")).toBeVisible();
  expect(screen.queryByText("已终止")).toBeNull();
});

test("a label is ended after a question, and the answer is shown", async () => {
  const held = {
    id: "l1",
    code: "LOW_INCOME",
    name: "低保户",
    sensitive: true,
    validFrom: "2025-01-01",
    validTo: null,
    sourceDepartment: "民政局",
    version: 3,
  };
  answer("get", "/households/h1", view({ labels: [held] }));
  answer("post", "/households/h1/labels/l1/actions/end", view({ labels: [{ ...held, validTo: "2026-11-22" }] }));
  await open(routes, "/households/h1");
  expect(await screen.findByText("2025-01-01 至 长期 · 民政局")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /终\s?止/ }));
  const question = (await screen.findByText("从今天起终止“低保户”？")).closest(".ant-modal") as HTMLElement;
  await userEvent.type(within(question).getByLabelText("原因"), "年审不再符合");
  await userEvent.click(within(question).getByRole("button", { name: /确\s?定/ }));
  await waitFor(() =>
    expect(callsTo("post", "/households/h1/labels/l1/actions/end")[0]?.body).toEqual({
      reason: "年审不再符合",
      version: 3,
    }),
  );
  await waitFor(() => expect(screen.getByText("2025-01-01 至 2026-11-22 · 民政局")).toBeVisible());
});

test("a household out of reach is not found", async () => {
  answer("get", "/households/h1", { code: "not-found", title: "没有找到", detail: "农户不存在" }, 404);
  await open(routes, "/households/h1");
  expect(await screen.findByText("没有找到")).toBeVisible();
});

test("the history tells what changed, who did it and why, and can be narrowed", async () => {
  const event = {
    id: "e1",
    kind: "EDITED",
    eventDate: "2026-11-20",
    recordedAt: "2026-11-20T02:00:00Z",
    recordedByName: "郑小红",
    reason: "入户核对",
    summary: "修改石永福的电话",
    changes: [{ field: "phoneMasked", label: "电话", before: "138****1111", after: "139****2222" }],
    householdId: "h1",
    householdNumber: "330726101201010001",
    residentId: "r1",
    residentName: "石永福",
    relatedHouseholdId: "h2",
  };
  answer("get", "/households/h1/life-events", pageOf([event]));
  await open(routes, "/households/h1");
  const item = (await screen.findByText("修改石永福的电话", { exact: false })).closest("li") as HTMLElement;
  expect(within(item).getByText("138****1111")).toBeVisible();
  expect(within(item).getByText("139****2222")).toBeVisible();
  expect(within(item).getByText(/原因：入户核对 · /)).toBeVisible();
  expect(within(item).getByRole("link", { name: "看相关的户" })).toHaveAttribute("href", "/households/h2");
});
