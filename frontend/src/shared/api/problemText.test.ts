import i18next from "i18next";
import { expect, test } from "vitest";
import { ProblemError } from "./problem";
import { problemText, problemWords } from "./problemText";

test("no answer and a bare gateway error are told in words, not as HTTP and a number", () => {
  expect(problemText(i18next.t, new ProblemError(0))).toBe("连接不上服务器：请检查网络后重试。");
  expect(problemText(i18next.t, new ProblemError(502))).toBe("系统繁忙：服务暂时不可用，请稍后重试。");
  expect(problemText(i18next.t, new ProblemError(418))).toMatch(/^出了点问题：/);
});

test("the server's own words come first", () => {
  const problem = new ProblemError(422, { code: "rule", title: "不能移动", detail: "该户已迁出" });
  expect(problemText(i18next.t, problem)).toBe("该户已迁出");
  expect(problemWords(i18next.t, problem)).toEqual({ title: "不能移动", detail: "该户已迁出" });
});
