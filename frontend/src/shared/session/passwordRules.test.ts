import { expect, test } from "vitest";
import { isAcceptable, passwordRules } from "./passwordRules";

const clerk = { username: "zhangli", administrator: false };
const unmet = (password: string, owner = clerk) =>
  passwordRules(password, owner)
    .filter((rule) => !rule.met)
    .map((rule) => rule.key);

test("each rule is said on its own", () => {
  expect(unmet("")).toEqual(["length", "kinds", "username"]);
  expect(unmet("Ab1-cdef")).toEqual(["length"]);
  expect(unmet("abcdefghij")).toEqual(["kinds"]);
  expect(unmet("Aa1Aa1Aa1Aa1")).toEqual(["kinds"]);
  expect(unmet("ZhangLi-2026")).toEqual(["username"]);
  expect(unmet("Pujiang-2026")).toEqual([]);
});

test("administrators need fifteen characters", () => {
  expect(isAcceptable("Pujiang-26", clerk)).toBe(true);
  expect(isAcceptable("Qingshan-26-ab", { ...clerk, administrator: true })).toBe(false);
  expect(isAcceptable("Qingshan-26-abc", { ...clerk, administrator: true })).toBe(true);
});
