import { expect, test } from "vitest";
import { screenPages } from "./pages";

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    shownName: "黄根土",
    deed: "",
    postedOn: "",
    expiresOn: "",
  }));

test("rows are numbered on from page to page, and an empty board has a page of its own", () => {
  const pages = screenPages({ red: entries(17), yellow: [] }, 8);
  expect(pages.map(({ colour, from, entries }) => [colour, from, entries.length])).toEqual([
    ["red", 1, 8],
    ["red", 9, 8],
    ["red", 17, 1],
    ["yellow", 1, 0],
  ]);
});
