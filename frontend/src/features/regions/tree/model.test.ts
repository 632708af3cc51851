import { expect, test } from "vitest";
import type { RegionNode } from "../types";
import { ancestors, buildTree, childTowards, type Opened } from "./model";

const place = (code: string, childCount = 0): RegionNode => ({ code, name: code, level: "TOWN", childCount });
const opened = (nodes: RegionNode[], total: number, state: Partial<Opened> = {}): Opened => ({
  nodes,
  total,
  loading: false,
  failed: false,
  ...state,
});

test("only what was opened has children, and a row asks for those still missing", () => {
  const tree = buildTree(
    [place("330726", 15)],
    new Map([["330726", opened([place("330726101", 3), place("330726102")], 15)]]),
  );
  expect(tree[0]?.children?.map(({ key, kind, rest, isLeaf }) => [key, kind, rest, isLeaf])).toEqual([
    ["330726101", "place", undefined, false],
    ["330726102", "place", undefined, true],
    ["330726/more", "more", 13, true],
  ]);
  expect(tree[0]?.children?.[0]?.children).toBeUndefined();
});

test("waiting and failing are rows of their own", () => {
  const kinds = (state: Partial<Opened>) =>
    buildTree([place("33", 1)], new Map([["33", opened([], 1, state)]]))[0]?.children?.map((item) => item.kind);
  expect(kinds({ loading: true })).toEqual(["loading"]);
  expect(kinds({ failed: true })).toEqual(["failed"]);
});

test("a code tells what lies above it", () => {
  expect(ancestors("330726101201")).toEqual(["33", "3307", "330726", "330726101"]);
  expect(childTowards("330726", "330726101201")).toBe("330726101");
  expect(childTowards("330726101", "330726101201")).toBe("330726101201");
});
