import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { type ApiCall, stubApi } from "../../../tests/stubApi";
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
  "GET /regions/330726101201": { ...village, path: [] },
};

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
