import { expect, test } from "vitest";
import { activePath } from "./SideMenu";

test("the longest matching entry is active", () => {
  const paths = ["/", "/households", "/households/residents"];
  expect(activePath(paths, "/households/0192")).toBe("/households");
  expect(activePath(paths, "/households/residents")).toBe("/households/residents");
  expect(activePath(paths, "/grids")).toBeUndefined();
  expect(activePath(paths, "/")).toBe("/");
});
