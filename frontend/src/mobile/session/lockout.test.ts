import { expect, test } from "vitest";
import en from "../words/en";
import zh from "../words/zh-CN";
import { waitWords } from "./lockout";

test("waiting times in words", () => {
  expect(waitWords(45, zh.signIn)).toBe("45 秒");
  expect(waitWords(60, zh.signIn)).toBe("1 分钟");
  expect(waitWords(95, zh.signIn)).toBe("1 分 35 秒");
  expect(waitWords(0, zh.signIn)).toBe("1 秒");
  expect(waitWords(95, en.signIn)).toBe("1 min 35 s");
});
