import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderOffice } from "../../../tests/renderOffice";
import { signedInAs } from "../../../tests/stubApi";
import { VillageLink } from "./VillageLink";

const show = (code: string, level: string) => {
  signedInAs({ areas: [{ code, name: "本人的区域", level }] });
  renderOffice(<VillageLink code="330726101201">前于村</VillageLink>);
};

test("who looks after the village, or what it lies in, gets a link to its page", () => {
  show("330726101", "TOWN");
  expect(screen.getByRole("link", { name: "前于村" })).toHaveAttribute("href", "/villages/330726101201");
});

test("a grid leader reads the name: the page is not his to open", () => {
  show("33072610120101", "GRID");
  expect(screen.getByText("前于村")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});
