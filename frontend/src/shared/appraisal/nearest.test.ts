import { expect, test } from "vitest";
import { nearest } from "./nearest";

const county = { id: "county", holderArea: "330726" };
const town = { id: "town", holderArea: "330726104" };
const village = { id: "village", holderArea: "330726104217" };
const names = (...areas: string[]) => nearest([county, town, village], areas).map(({ id }) => id);

test("a village means its own scheme before its town's, and that before the county's", () => {
  expect(names("3307261042170101")).toEqual(["village", "town", "county"]);
  expect(names("330726104218")).toEqual(["town", "county"]);
  expect(names("330726105")).toEqual(["county"]);
});

test("of a larger place its own is meant, and those of places within it may be chosen", () => {
  expect(names("330726104")).toEqual(["town", "county", "village"]);
  expect(names("330726")).toEqual(["county", "town", "village"]);
  expect(names("3307")).toEqual(["county", "town", "village"]);
});

test("of several places what holds for all of them", () => {
  expect(names("330726104217", "330726105201")).toEqual(["county", "village", "town"]);
});
