import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, callsTo, open, pageOf, withServer } from "../../../tests/office";
import { node, region } from "../../../tests/samples/regions";
import { routes } from "./routes";

withServer();

const towns = Array.from({ length: 130 }, (_, index) =>
  node(`330726${String(100 + index)}`, `${index}号镇`, index === 0 ? 2 : 0),
);
const villages = [node("330726100201", "前于村"), node("330726100202", "三郑村")];

beforeEach(() => {
  answer("get", "/regions/:code", (call) => region(call.path.split("/").at(-1) ?? "", "浦江县"));
  answer("get", "/regions/roots", [node("330726", "浦江县", 130)]);
  answer("get", "/regions", ({ query }) => {
    if (query.q) return pageOf([{ ...node("330726100202", "三郑村"), parentCode: "330726100" }]);
    if (query.parent === "330726100") return pageOf(villages);
    const [page, size] = [Number(query.page), Number(query.size)];
    return pageOf(towns.slice((page - 1) * size, page * size), { page, size, total: towns.length });
  });
});

const treeCalls = () => callsTo("get", "/regions").filter((call) => call.query.size === "100");

test("the tree asks for children only, a page at a time, and only of what is opened", async () => {
  open(routes, "/regions");
  const tree = await screen.findByRole("tree", { name: "行政区划" });
  expect(await within(tree).findByText("0号镇")).toBeVisible();
  expect(treeCalls().map((call) => call.query)).toEqual([{ parent: "330726", page: "1", size: "100" }]);
  const closed = tree.parentElement?.querySelector(".ant-tree-switcher_close");
  await userEvent.click(closed as Element);
  expect(await screen.findByText("前于村")).toBeVisible();
  expect(treeCalls().at(-1)?.query).toEqual({ parent: "330726100", page: "1", size: "100" });
  expect(treeCalls()).toHaveLength(2);
});

test("a place on a later page is fetched up to and shown", async () => {
  open(routes, "/regions?at=330726229");
  await waitFor(() => expect(treeCalls().map((call) => call.query.page)).toEqual(expect.arrayContaining(["1", "2"])));
  expect(treeCalls()).toHaveLength(2);
});

test("search shows where a place lies and opens it", async () => {
  answer("get", "/regions/330726100", region("330726100", "黄宅镇"));
  const router = await open(routes, "/regions?q=szc");
  const results = await screen.findByRole("list", { name: "查询结果" });
  const hit = within(results).getByRole("button", { name: /三郑村/ });
  await waitFor(() => expect(hit).toHaveTextContent("330726100202 · 浦江县"));
  await userEvent.click(hit);
  await waitFor(() => expect(router.state.location.search).toBe("?q=szc&at=330726100202"));
});

test("retired places are found when they are asked for", async () => {
  await open(routes, "/regions?q=szc");
  await screen.findByRole("list", { name: "查询结果" });
  const finds = () => callsTo("get", "/regions").filter((call) => call.query.q);
  expect(finds().at(-1)?.query).not.toHaveProperty("includeRetired");
  await userEvent.click(screen.getByRole("checkbox", { name: "含已撤销" }));
  await waitFor(() => expect(finds().at(-1)?.query).toMatchObject({ q: "szc", includeRetired: "true" }));
});

test("merging shows what moves and goes ahead only when the name has been typed", async () => {
  const user = userEvent.setup();
  answer("post", "/regions/merge-preview", {
    newCode: null,
    moves: [{ table: "household", label: "农户", rows: 231 }],
    accounts: [{ username: "shi", displayName: "石永福" }],
    grids: 31,
    warnings: ["前于村还有 2 户没有联系党员"],
    mark: "1f3a9c02",
  });
  answer("post", "/regions/merge", region("330726100202", "三郑村"));
  open(routes, "/regions/merge?town=330726100");
  const sources = await screen.findByRole("group", { name: "撤销的村" });
  await user.click(within(sources).getByRole("checkbox", { name: /前于村/ }));
  await user.click(within(screen.getByRole("group", { name: "并入的村" })).getByRole("radio", { name: /三郑村/ }));
  await user.click(screen.getByRole("button", { name: "查看将移动的内容" }));
  expect(await screen.findByRole("cell", { name: "231" })).toBeVisible();
  expect(screen.getByText("前于村还有 2 户没有联系党员")).toBeVisible();
  expect(callsTo("post", "/regions/merge-preview")[0]?.body).toEqual({
    sources: ["330726100201"],
    targetCode: "330726100202",
  });
  await user.click(screen.getByRole("button", { name: "下一步：确认" }));
  await user.type(screen.getByLabelText("原因"), "浦政〔2026〕1 号");
  await user.type(screen.getByLabelText(/以确认/), "前于村");
  await user.click(screen.getByRole("button", { name: "确认撤并" }));
  expect(await screen.findByText("请完整输入“三郑村”")).toBeInTheDocument();
  expect(callsTo("post", "/regions/merge")).toHaveLength(0);
  await user.clear(screen.getByLabelText(/以确认/));
  await user.type(screen.getByLabelText(/以确认/), "三郑村");
  await user.click(screen.getByRole("button", { name: "确认撤并" }));
  expect(await screen.findByText("前于村 已并入 三郑村")).toBeVisible();
  expect(callsTo("post", "/regions/merge")[0]?.body).toMatchObject({
    newName: null,
    reason: "浦政〔2026〕1 号",
    mark: "1f3a9c02",
  });
});

test("an import is looked at first; rejected rows say which and why", async () => {
  const user = userEvent.setup();
  const result = {
    added: [{ code: "330726100203", name: "新村" }],
    changed: [],
    unchanged: 2,
    rejected: [{ row: 7, code: "33x", message: "编码应为 12 位数字" }],
    addedCount: 1,
    changedCount: 0,
    rejectedCount: 1,
  };
  answer("post", "/regions/imports", (call) => ({ ...result, committed: call.query.commit === "true" }));
  open(routes, "/regions/import");
  await user.type(await screen.findByLabelText("也可以把内容粘贴在这里"), "code,name");
  expect(screen.getByRole("button", { name: /导\s?入$/ })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: /预\s?览/ }));
  expect(await screen.findByText("编码应为 12 位数字")).toBeVisible();
  expect(screen.getByRole("cell", { name: "7" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /导\s?入$/ }));
  expect(await screen.findByText(/已新增 1 个/)).toBeVisible();
  expect(callsTo("post", "/regions/imports").map((call) => call.query.commit)).toEqual(["false", "true"]);
});
