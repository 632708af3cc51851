import { act, cleanup, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderOffice } from "../../../tests/renderOffice";
import { signedInAs } from "../../../tests/stubApi";
import { areaUse } from "./area";
import { activePath, SideMenu } from "./SideMenu";

const shown = () =>
  within(screen.getByRole("navigation", { name: "主菜单" }))
    .getAllByRole("link")
    .map((link) => link.textContent);

test("the menu holds what the permissions open and nothing else", () => {
  signedInAs({ permissions: ["audit:read"] });
  renderOffice(<SideMenu />);
  expect(shown()).toEqual(["工作台", "下载中心", "操作日志"]);
});

test("administrators of accounts see accounts and roles", () => {
  signedInAs({ permissions: ["account:read", "role:read"] });
  renderOffice(<SideMenu />);
  expect(shown()).toEqual(["工作台", "下载中心", "账号", "角色与权限"]);
});

test("the overview of villages is for who has a whole one", () => {
  const entry = () => shown().includes("好家风总览");
  const member = {
    permissions: ["appraisal:read"],
    areas: [{ code: "3307261012010101", name: "", level: "CONTACT_GRID" }],
  };
  signedInAs(member);
  renderOffice(<SideMenu />);
  expect(entry()).toBe(false);
  expect(shown()).toContain("好家风指数");
  cleanup();
  signedInAs({ ...member, areas: [...member.areas, { code: "330726101202", name: "", level: "VILLAGE" }] });
  renderOffice(<SideMenu />);
  expect(entry()).toBe(true);
});

test("links keep the chosen area", () => {
  signedInAs({ permissions: ["household:read"] });
  renderOffice(<SideMenu />, "/?area=330726101");
  expect(screen.getByRole("link", { name: "农户台账" })).toHaveAttribute("href", "/households?area=330726101");
});

test("a page without an area does not lose it: links lead back into it, for the same person", async () => {
  signedInAs({ permissions: ["household:read"] });
  const { router } = renderOffice(<SideMenu />, "/?area=330726101");
  await act(() => router.navigate("/households/0192"));
  cleanup();
  const link = () => screen.getByRole("link", { name: "农户台账" }).getAttribute("href");
  renderOffice(<SideMenu />, "/households/0192");
  expect(link()).toBe("/households?area=330726101");
  cleanup();
  signedInAs({ id: "another", permissions: ["household:read"] });
  renderOffice(<SideMenu />, "/households/0192");
  expect(link()).toBe("/households");
});

test("the choice of an area filters lists, goes to another village's page, or is not offered", () => {
  expect(areaUse("/households", "").does).toBe("filter");
  expect(areaUse("/households/0192", "").does).toBe("nothing");
  const village = areaUse("/villages/330726101201", "");
  expect(village).toMatchObject({ does: "go", chosen: "330726101201", villagesOnly: true });
  expect(village.does === "go" && village.to("330726101202")).toBe("/villages/330726101202");
  const regions = areaUse("/regions", "?at=330726101");
  expect(regions.does === "go" && [regions.chosen, regions.to("330726102")]).toEqual([
    "330726101",
    "/regions?at=330726102",
  ]);
});

test("the longest matching entry is active", () => {
  const paths = ["/", "/households", "/households/residents"];
  expect(activePath(paths, "/households/0192")).toBe("/households");
  expect(activePath(paths, "/households/residents")).toBe("/households/residents");
  expect(activePath(paths, "/grids")).toBeUndefined();
  expect(activePath(paths, "/")).toBe("/");
});
