import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { cardLink, householdOfCard } from "@/shared/household/cardLink";
import { answer, callsTo, open, pageOf, withServer } from "../../../../tests/office";
import { view } from "../../../../tests/samples/households";
import { routes } from "../routes";

withServer();

const row = (id: string) => ({ ...view(), id, area: "3307261012010101", contactGridName: "1号联动网格" });

test("all pages of a village become cards that show the place and who contacts it, and nobody who lives there", async () => {
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", shortName: "新华村" });
  answer(
    "get",
    "/grids",
    pageOf([{ code: "3307261012010101", staff: [{ role: "CONTACT_MEMBER", personName: "郑祖荣" }] }]),
  );
  answer("get", "/households", ({ query }) => (query.after ? pageOf([row("h2")]) : pageOf([row("h1")], { next: "n" })));
  await open(routes, "/households/cards?area=330726101201");
  expect(await screen.findByRole("button", { name: /打印 2 张/ })).toBeEnabled();
  const card = screen.getAllByText("联系党员：郑祖荣")[0]?.closest("section") as HTMLElement;
  expect(within(card).getByText("1号联动网格")).toBeVisible();
  expect(card.textContent).not.toContain(view().headName);
  expect(card.textContent).not.toContain(view().number);
  expect(card.querySelector("svg")).not.toBeNull();
  expect(callsTo("get", "/households")).toHaveLength(2);
});

test("the code holds the household's id behind the phone's address and nothing else", () => {
  expect(cardLink("0192f000-0000-7000-8000-000000000000")).toBe(
    `${location.origin}/m/households/0192f000-0000-7000-8000-000000000000`,
  );
});

test("a scanner at the counter types the code, and the household is known by it", () => {
  const id = "0192f000-0000-7000-8000-000000000000";
  expect(householdOfCard(` ${cardLink(id)}\n`)).toBe(id);
  for (const other of ["330726104217010001", "郑祖荣", `${cardLink(id)}/x`, "https://county.example/m/shop"])
    expect(householdOfCard(other)).toBeNull();
});
