import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { LinkButton } from "./LinkButton";

test("one control, which the router opens without loading the page anew", async () => {
  const { path } = renderOffice(<LinkButton to="/downloads">下载中心</LinkButton>);
  const link = screen.getByRole("link", { name: "下载中心" });
  expect(link).toHaveAttribute("href", "/downloads");
  expect(link.querySelector("button")).toBeNull();
  expect(link.closest("a")?.parentElement?.closest("a")).toBeNull();
  await person.click(link);
  expect(path()).toBe("/downloads");
});
