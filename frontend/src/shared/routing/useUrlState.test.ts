import { expect, test } from "vitest";
import { readUrl, writeUrl } from "./useUrlState";

const defaults = { q: "", area: "", page: 1, withoutContact: false, labels: [] as string[] };

test("reads each kind of value, and the default where the address is silent or wrong", () => {
  const params = new URLSearchParams("q=张&page=3&withoutContact=true&labels=A,B");
  expect(readUrl(params, defaults)).toEqual({ q: "张", area: "", page: 3, withoutContact: true, labels: ["A", "B"] });
  expect(readUrl(new URLSearchParams("page=abc&labels="), defaults)).toEqual(defaults);
});

test("defaults stay out of the address", () => {
  const next = writeUrl(new URLSearchParams("q=张&area=330726"), defaults, { q: "", labels: ["A"] });
  expect(next.toString()).toBe("area=330726&labels=A");
});

test("changing a filter goes back to the first page, changing the page keeps the filter", () => {
  const now = new URLSearchParams("q=张&page=7&after=xyz");
  expect(writeUrl(now, defaults, { area: "330726101" }).toString()).toBe("q=%E5%BC%A0&area=330726101");
  expect(writeUrl(now, defaults, { page: 8 }).toString()).toBe("q=%E5%BC%A0&page=8");
});

test("opening a record beside the list leaves the list where it is", () => {
  const next = writeUrl(new URLSearchParams("page=7"), { open: "" }, { open: "0192" }, true);
  expect(next.toString()).toBe("page=7&open=0192");
});

test("what others keep in the address is left alone", () => {
  expect(writeUrl(new URLSearchParams("tab=map"), defaults, { q: "李" }).get("tab")).toBe("map");
});
