import { expect, test } from "vitest";
import { queryOf, searchOf } from "./useListQuery";

test("the address and the query say the same", () => {
  const query = { q: "黄", filter: "away", area: "330726101201" } as const;
  expect(queryOf(searchOf(query))).toEqual(query);
  expect(searchOf({ q: "", filter: "all", area: null })).toBe("");
});

test("a filter that does not exist is none", () => {
  expect(queryOf("?filter=everything")).toEqual({ q: "", filter: "all", area: null });
});
