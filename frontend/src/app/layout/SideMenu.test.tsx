import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderOffice } from "../../../tests/renderOffice";
import { signedInAs } from "../../../tests/stubApi";
import { activePath, SideMenu } from "./SideMenu";

const shown = () =>
  within(screen.getByRole("navigation", { name: "主菜单" }))
    .getAllByRole("link")
    .map((link) => link.textContent);

test("the menu holds what the permissions open and nothing else", () => {
  signedInAs({ permissions: ["audit:read"] });
  renderOffice(<SideMenu />);
  expect(shown()).toEqual(["工作台", "操作日志"]);
});

test("administrators of accounts see accounts and roles", () => {
  signedInAs({ permissions: ["account:read", "role:read"] });
  renderOffice(<SideMenu />);
  expect(shown()).toEqual(["工作台", "账号", "角色与权限"]);
});

test("links keep the chosen area", () => {
  signedInAs({ permissions: ["household:read"] });
  renderOffice(<SideMenu />, "/?area=330726101");
  expect(screen.getByRole("link", { name: "农户台账" })).toHaveAttribute("href", "/households?area=330726101");
});

test("the longest matching entry is active", () => {
  const paths = ["/", "/households", "/households/residents"];
  expect(activePath(paths, "/households/0192")).toBe("/households");
  expect(activePath(paths, "/households/residents")).toBe("/households/residents");
  expect(activePath(paths, "/grids")).toBeUndefined();
  expect(activePath(paths, "/")).toBe("/");
});
