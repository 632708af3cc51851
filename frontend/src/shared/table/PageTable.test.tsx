import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { Refused, stubApi } from "../../../tests/stubApi";
import { api, ok } from "../api/client";
import type { Page } from "../api/types";
import { type ListQuery, PageTable } from "./PageTable";

interface Row {
  id: string;
  number: string;
  head: string;
  phone: string;
}

const rows: Row[] = [
  { id: "1", number: "001", head: "郑桂花", phone: "138****1289" },
  { id: "2", number: "002", head: "蒋志强", phone: "136****9816" },
];
const answer = { items: rows, page: 1, size: 20, next: null, total: 57, totalIsLowerBound: false };
const columns = [
  { key: "number", title: "户号", dataIndex: "number", always: true, sorter: true },
  { key: "head", title: "户主", dataIndex: "head" },
  { key: "phone", title: "电话", dataIndex: "phone", optional: true },
];
const load = (query: ListQuery) => ok<Page<Row>>(api.GET("/rows" as never, { params: { query } } as never) as never);

function show(at = "/rows", props: Partial<Parameters<typeof PageTable<Row>>[0]> = {}) {
  return renderOffice(
    <PageTable<Row> name="rows" queryKey={["rows"]} load={load} columns={columns} rowKey="id" {...props} />,
    at,
  );
}
const heads = () => screen.getAllByRole("columnheader").map((cell) => cell.textContent);

test("asks for what the address says and shows it", async () => {
  const calls = stubApi({ "GET /rows": answer, "GET /preferences/columns.rows": { value: null } });
  show("/rows?page=2&size=50&sort=-number", { filters: { q: "郑", area: "", onlyOpen: false } });
  expect(await screen.findByText("郑桂花")).toBeInTheDocument();
  expect(screen.getByText("共 57 条")).toBeInTheDocument();
  expect(calls.find((call) => call.path === "/rows")?.query).toEqual({
    q: "郑",
    page: "2",
    size: "50",
    sort: "-number",
  });
});

test("a click on a heading sorts through the address and starts at the first page", async () => {
  const calls = stubApi({ "GET /rows": answer, "GET /preferences/columns.rows": { value: null } });
  const { search } = show("/rows?page=3");
  await screen.findByText("郑桂花");
  await person.click(screen.getByRole("columnheader", { name: /户号/ }));
  await waitFor(() => expect(search()).toBe("?sort=number"));
  expect(calls.filter((call) => call.path === "/rows").pop()?.query).toEqual({ page: "1", size: "20", sort: "number" });
});

test("column settings hide, order and reset, and are kept on the server", async () => {
  const calls = stubApi({
    "GET /rows": answer,
    "GET /preferences/columns.rows": { value: null },
    "PUT /preferences/columns.rows": undefined,
    "DELETE /preferences/columns.rows": undefined,
  });
  show();
  await screen.findByText("郑桂花");
  expect(heads()).toEqual(["户号", "户主"]);
  await person.click(screen.getByRole("button", { name: /列设置/ }));
  const panel = await screen.findByRole("tooltip");
  await person.click(within(panel).getByRole("checkbox", { name: "电话" }));
  await waitFor(() => expect(heads()).toEqual(["户号", "户主", "电话"]));
  await person.click(within(panel).getByRole("button", { name: "把“户主”上移" }));
  await waitFor(() => expect(heads()).toEqual(["户主", "户号", "电话"]));
  expect(calls.filter((call) => call.method === "PUT").pop()?.body).toEqual({
    value: { order: ["head", "number", "phone"], hidden: [], density: "small" },
  });
  expect(within(panel).getByRole("checkbox", { name: "户号" })).toBeDisabled();
  await person.click(within(panel).getByRole("button", { name: "恢复默认" }));
  await waitFor(() => expect(heads()).toEqual(["户号", "户主"]));
  expect(calls.pop()?.method).toBe("DELETE");
});

test("a column that says nothing now is not offered, and keeps its setting", async () => {
  const stored = { order: ["phone", "number", "head"], hidden: ["head"], density: "small" };
  const calls = stubApi({
    "GET /rows": answer,
    "GET /preferences/columns.rows": { value: stored },
    "PUT /preferences/columns.rows": undefined,
  });
  show("/rows", { columns: columns.map((column) => ({ ...column, absent: column.key === "head" })) });
  await screen.findByText("001");
  await waitFor(() => expect(heads()).toEqual(["电话", "户号"]));
  await person.click(screen.getByRole("button", { name: /列设置/ }));
  const panel = await screen.findByRole("tooltip");
  expect(within(panel).queryByRole("checkbox", { name: "户主" })).toBeNull();
  await person.click(within(panel).getByRole("checkbox", { name: "电话" }));
  await waitFor(() => expect(heads()).toEqual(["户号"]));
  expect(calls.filter((call) => call.method === "PUT").pop()?.body).toEqual({
    value: { ...stored, hidden: ["head", "phone"] },
  });
});

test("a column moves past one that says nothing now", async () => {
  const stored = { order: ["number", "head", "phone"], hidden: [], density: "small" };
  stubApi({
    "GET /rows": answer,
    "GET /preferences/columns.rows": { value: stored },
    "PUT /preferences/columns.rows": undefined,
  });
  show("/rows", { columns: columns.map((column) => ({ ...column, absent: column.key === "head" })) });
  await screen.findByText("001");
  await waitFor(() => expect(heads()).toEqual(["户号", "电话"]));
  await person.click(screen.getByRole("button", { name: /列设置/ }));
  const panel = await screen.findByRole("tooltip");
  await person.click(within(panel).getAllByRole("button", { name: /下移|向下|后移/ })[0] as HTMLElement);
  await waitFor(() => expect(heads()).toEqual(["电话", "户号"]));
});

test("what was set on another machine is used here", async () => {
  const value = { order: ["phone", "number", "head"], hidden: ["head"], density: "middle" };
  stubApi({ "GET /rows": answer, "GET /preferences/columns.rows": { value } });
  show();
  await waitFor(() => expect(heads()).toEqual(["电话", "户号"]));
});

test("export orders the shown columns of the list as it is filtered", async () => {
  const calls = stubApi({
    "GET /rows": answer,
    "GET /preferences/columns.rows": { value: null },
    "POST /households/exports": { id: "e1", kind: "HOUSEHOLDS", status: "QUEUED" },
  });
  show("/rows", { exportPath: "/households/exports", filters: { q: "郑", status: "" } });
  await screen.findByText("郑桂花");
  await person.click(screen.getByRole("button", { name: /导出/ }));
  await waitFor(() => expect(calls.find((call) => call.method === "POST")).toBeTruthy());
  const call = calls.find((made) => made.method === "POST");
  expect(call?.body).toEqual({ columns: ["number", "head"] });
});

test("a filter is kept under a name and comes back by it", async () => {
  const calls = stubApi({
    "GET /rows": answer,
    "GET /preferences/columns.rows": { value: null },
    "GET /preferences/filters.rows": { value: [{ name: "独居老人", query: "q=%E7%8B%AC&label=ALONE" }] },
    "PUT /preferences/filters.rows": {},
  });
  const { search } = show("/rows", { filters: { q: "郑", status: "" } });
  await screen.findByText("郑桂花");
  await person.click(screen.getByRole("button", { name: /常用筛选/ }));
  const panel = await screen.findByRole("tooltip");
  await person.type(within(panel).getByRole("textbox"), "姓郑的{Enter}");
  const kept = calls.find((call) => call.method === "PUT")?.body as { value: object[] };
  expect(kept.value).toEqual([
    { name: "独居老人", query: "q=%E7%8B%AC&label=ALONE" },
    { name: "姓郑的", query: "q=%E9%83%91" },
  ]);
  await person.click(within(panel).getByRole("button", { name: "独居老人" }));
  await waitFor(() => expect(search()).toBe("?q=%E7%8B%AC&label=ALONE"));
});

test("a row opens by Enter, arrows walk between rows", async () => {
  stubApi({ "GET /rows": answer, "GET /preferences/columns.rows": { value: null } });
  const onOpen = vi.fn();
  show("/rows", { onOpen });
  const first = (await screen.findByText("郑桂花")).closest("tr") as HTMLElement;
  first.focus();
  await person.keyboard("{ArrowDown}{Enter}");
  expect(onOpen).toHaveBeenCalledWith(rows[1]);
});

test("a refusal is shown in the server's words and can be tried again", async () => {
  let times = 0;
  stubApi({
    "GET /rows": () => (times++ === 0 ? new Refused(422, { title: "查询条件不对", detail: "区域代码有误" }) : answer),
    "GET /preferences/columns.rows": { value: null },
  });
  show();
  expect(await screen.findByText("查询条件不对")).toBeInTheDocument();
  expect(screen.getByText("区域代码有误")).toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText("郑桂花")).toBeInTheDocument();
});

test("an empty list says so", async () => {
  stubApi({ "GET /rows": { ...answer, items: [], total: 0 }, "GET /preferences/columns.rows": { value: null } });
  show("/rows", { empty: "没有符合条件的农户" });
  expect(await screen.findByText("没有符合条件的农户")).toBeInTheDocument();
});

test("behind ten thousand rows the list goes on by cursor", async () => {
  const far = { ...answer, page: 500, total: 140_312, next: "cursor-1" };
  const calls = stubApi({ "GET /rows": far, "GET /preferences/columns.rows": { value: null } });
  const { search } = show("/rows?page=500");
  await person.click(await screen.findByRole("button", { name: "继续往后" }));
  expect(search()).toBe("?after=cursor-1");
  await waitFor(() => expect(calls.pop()?.query).toEqual({ after: "cursor-1", size: "20" }));
  expect(screen.getByRole("button", { name: "回到第一页" })).toBeInTheDocument();
});
