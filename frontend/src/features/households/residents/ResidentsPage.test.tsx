import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, callsTo, open, pageOf, withServer } from "../../../../tests/office";
import { codes, labels, resident, view } from "../../../../tests/samples/households";
import { routes } from "../routes";
import type { ResidentListRow } from "../types";

withServer();

const person = (change: Partial<ResidentListRow> = {}): ResidentListRow => ({
  ...(view().residents[0] as ResidentListRow),
  householdNumber: "330726101201010001",
  villageName: "新华村",
  ...change,
});

beforeEach(() => {
  answer("get", "/labels", labels);
  answer("get", "/code-tables", codes);
  answer("get", "/regions/roots", []);
  const volunteer = { code: "P_VOLUNTEER", name: "志愿者", sensitive: false };
  answer("get", "/residents", pageOf([person({ labels: [volunteer] }), person({ id: "r2", name: "吴金花" })]));
  answer("get", "/households/h1", view());
  answer("get", "/residents/r1", resident());
  answer("get", "/residents/r2", resident({ id: "r2", name: "吴金花" }));
});

const lastQuery = () => callsTo("get", "/residents").at(-1)?.query;

test("the address narrows the list; only labels of people are offered", async () => {
  await open(routes, "/residents?q=石&label=P_VOLUNTEER&politicalStatus=01&occupation=50000&minAge=50&page=2");
  const row = (await screen.findByRole("link", { name: "石永福" })).closest("tr") as HTMLElement;
  expect(lastQuery()).toEqual({
    q: "石",
    label: "P_VOLUNTEER",
    politicalStatus: "01",
    occupation: "50000",
    minAge: "50",
    page: "2",
    size: "20",
  });
  expect(within(row).getByText("中共党员")).toBeVisible();
  expect(within(row).getByText("志愿者")).toBeVisible();
  expect(within(row).getByRole("link", { name: "330726101201010001" })).toHaveAttribute("href", "/households/h1");
  await userEvent.click(screen.getByRole("combobox", { name: /^标签/ }));
  expect(await screen.findByTitle("慢性病患者")).toBeInTheDocument();
  expect(screen.queryByTitle("党员户")).toBeNull();
});

test("a row opens the person on the page of his household", async () => {
  const router = await open(routes, "/residents");
  const row = (await screen.findByText("吴金花")).closest("tr");
  row?.focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/households/h1"));
  expect(router.state.location.search).toBe("?resident=r2");
});

test("a click on the age sorts by it", async () => {
  await open(routes, "/residents");
  await screen.findByText("吴金花");
  await userEvent.click(screen.getByRole("columnheader", { name: /年龄/ }));
  await waitFor(() => expect(lastQuery()?.sort).toBe("age"));
  await userEvent.click(screen.getByRole("columnheader", { name: /年龄/ }));
  await waitFor(() => expect(lastQuery()?.sort).toBe("-age"));
});

test("nothing found says so and offers to clear the filters", async () => {
  answer("get", "/residents", pageOf([]));
  const router = await open(routes, "/residents?q=无");
  expect(await screen.findByText("没有符合条件的村民")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "清除条件" }));
  await waitFor(() => expect(router.state.location.search).toBe(""));
  expect(await screen.findByText("本区域还没有村民")).toBeVisible();
});

test("a label is put on the person in his drawer", async () => {
  const held = { id: "l1", code: "P_VOLUNTEER", name: "志愿者", sensitive: false };
  answer(
    "post",
    "/residents/r1/labels",
    resident({ labels: [{ ...held, validFrom: "2026-11-22", validTo: null, sourceDepartment: null, version: 0 }] }),
  );
  await open(routes, "/households/h1?resident=r1");
  const drawer = (await screen.findByRole("region", { name: "证件与电话" })).closest(".ant-drawer") as HTMLElement;
  await userEvent.click(within(drawer).getByRole("button", { name: /添加标签/ }));
  const dialog = (await screen.findByText("不填表示长期有效")).closest(".ant-modal") as HTMLElement;
  await userEvent.click(within(dialog).getByLabelText("标签"));
  await userEvent.click(await screen.findByTitle("志愿者"));
  await userEvent.click(within(dialog).getByRole("button", { name: /保\s?存/ }));
  expect(await within(drawer).findByText(/2026-11-22 至 长期/)).toBeVisible();
  expect(callsTo("post", "/residents/r1/labels")[0]?.body).toMatchObject({
    code: "P_VOLUNTEER",
    validTo: null,
    sourceDepartment: null,
  });
});
