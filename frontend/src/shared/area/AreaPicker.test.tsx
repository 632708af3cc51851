import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { type ApiCall, Refused, stubApi } from "../../../tests/stubApi";
import { queryClient } from "../api/queryClient";
import { AreaPicker } from "./AreaPicker";

const node = (code: string, name: string, level: string, childCount: number) => ({ code, name, level, childCount });
const page = (items: object[]) => ({
  items,
  page: 1,
  size: 200,
  next: null,
  total: items.length,
  totalIsLowerBound: false,
});
const county = node("330726", "浦江县", "COUNTY", 2);
const towns = [node("330726101", "黄宅镇", "TOWN", 40), node("330726102", "白马镇", "TOWN", 20)];
const village = node("330726101201", "上市村", "VILLAGE", 0);

const answers = {
  "GET /regions/roots": [county],
  "GET /regions": ({ query }: ApiCall) => {
    if (query.q) return page([village]);
    return page(query.parent === "330726" ? towns : [village]);
  },
  "GET /regions/330726101201": { ...village, name: "上市村村民委员会", shortName: "上市村", path: [] },
};

beforeEach(() => queryClient.clear());

test("opens the first level only, the rest on demand", async () => {
  const calls = stubApi(answers);
  renderOffice(<AreaPicker />);
  fireEvent.mouseDown(screen.getByRole("combobox"));
  expect(await screen.findByText("黄宅镇")).toBeInTheDocument();
  expect(screen.queryByText("上市村")).not.toBeInTheDocument();
  expect(calls.map(({ path, query }) => `${path}?${query.parent ?? ""}`)).toEqual([
    "/regions/roots?",
    "/regions?330726",
  ]);
});

test("finds by typing and gives the code", async () => {
  const calls = stubApi(answers);
  const onChange = vi.fn();
  renderOffice(<AreaPicker onChange={onChange} levels={["VILLAGE"]} />);
  await person.type(screen.getByRole("combobox"), "sss");
  await person.click(await screen.findByText("上市村 330726101201"));
  expect(onChange).toHaveBeenCalledWith("330726101201");
  expect(calls.some(({ query }) => query.q === "sss")).toBe(true);
});

test("a chosen code is shown by its name", async () => {
  stubApi(answers);
  renderOffice(<AreaPicker value="330726101201" />);
  await waitFor(() => expect(screen.getByText("上市村")).toBeInTheDocument());
});

test("a place above one's own area, out of a colleague's link, is called by its name and not asked for", async () => {
  queryClient.setQueryData(["me"], { areas: [{ code: "330726101201", name: "上市村", level: "VILLAGE" }] });
  const path = [
    { code: "33", name: "浙江省", level: "PROVINCE" },
    { code: "330726", name: "浦江县", level: "COUNTY" },
    { code: "330726101", name: "黄宅镇", level: "TOWN" },
    { code: "330726101201", name: "上市村", level: "VILLAGE" },
  ];
  const calls = stubApi({
    ...answers,
    "GET /regions/330726101201": { ...village, shortName: "上市村", path },
    "GET /regions/330726101": new Refused(404),
  });
  renderOffice(<AreaPicker value="330726101" />);
  expect(await screen.findByText("黄宅镇")).toHaveAttribute("title", "浦江县 · 黄宅镇");
  expect(calls.some((call) => call.path === "/regions/330726101")).toBe(false);
});

test("before its name is there, no code is shown; of a place that is none there is only the code", async () => {
  stubApi({ ...answers, "GET /regions/330799": new Refused(404) });
  renderOffice(<AreaPicker value="330799" />);
  expect(screen.queryByText("330799")).not.toBeInTheDocument();
  expect(screen.getByText("正在加载")).toBeInTheDocument();
  expect(await screen.findByText("330799")).toBeInTheDocument();
});

test("children that do not come in one answer, or not at all, can be asked for again", async () => {
  let down = true;
  const many = Array.from({ length: 200 }, (_, i) =>
    node(`3307261${String(i + 10).padStart(2, "0")}`, `镇${i}`, "TOWN", 0),
  );
  stubApi({
    ...answers,
    "GET /regions": ({ query }: ApiCall) => {
      if (down) return new Refused(409);
      return { ...page(query.page === "2" ? [node("330726999", "最后镇", "TOWN", 0)] : many), total: 201 };
    },
  });
  renderOffice(<AreaPicker />);
  fireEvent.mouseDown(screen.getByRole("combobox"));
  const again = await screen.findByRole("button", { name: "重试" });
  down = false;
  await person.click(again);
  await screen.findByText("镇0");
  expect(screen.queryByText("没有载入")).toBeNull();
  fireEvent.scroll(document.querySelector(".ant-select-tree-list-holder") as HTMLElement, {
    target: { scrollTop: 99999 },
  });
  const more = await screen.findByRole("button", { name: "还有 1 个，继续显示" });
  await person.click(more);
  await waitFor(() => expect(screen.queryByRole("button", { name: /继续显示/ })).toBeNull());
});

test("a merge elsewhere is seen in a tree that is open", async () => {
  const now = [...towns];
  stubApi({ ...answers, "GET /regions": () => page(now) });
  renderOffice(<AreaPicker />);
  fireEvent.mouseDown(screen.getByRole("combobox"));
  await screen.findByText("白马镇");
  now.pop();
  await queryClient.invalidateQueries({ queryKey: ["regions"] });
  await waitFor(() => expect(screen.queryByText("白马镇")).toBeNull());
});

test("a label over it is its name", () => {
  stubApi(answers);
  renderOffice(
    <>
      <label htmlFor="areas">管辖区域</label>
      <AreaPicker id="areas" />
    </>,
  );
  expect(screen.getByLabelText("管辖区域")).toBe(screen.getByRole("combobox"));
});

test("a search waits until a syllable is composed, and asks once", async () => {
  const calls = stubApi(answers);
  renderOffice(<AreaPicker />);
  const box = screen.getByRole("combobox");
  fireEvent.compositionStart(box);
  fireEvent.change(box, { target: { value: "shang" } });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(calls.filter(({ query }) => query.q)).toEqual([]);
  fireEvent.compositionEnd(box);
  fireEvent.change(box, { target: { value: "上市" } });
  expect(await screen.findByText("上市村 330726101201")).toBeInTheDocument();
  expect(calls.filter(({ query }) => query.q).map(({ query }) => query.q)).toEqual(["上市"]);
});
