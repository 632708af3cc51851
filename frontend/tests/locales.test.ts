import { expect, test } from "vitest";
import { english } from "@/app/english";
import { sources } from "./sources";
import { chinese } from "./words";

function keys(strings: object, prefix = ""): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? keys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, "");

test("Chinese and English have the same keys", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  for (const [namespace, strings] of Object.entries(chinese)) {
    const zh = new Set(keys(strings).map(withoutPlural));
    const en = new Set(keys(english[namespace] ?? {}).map(withoutPlural));
    expect({ namespace, missing: [...zh].filter((key) => !en.has(key)) }).toEqual({ namespace, missing: [] });
    expect({ namespace, extra: [...en].filter((key) => !zh.has(key)) }).toEqual({ namespace, extra: [] });
  }
});

test("every key that is used exists", () => {
  const known = new Set(
    Object.entries(chinese).flatMap(([namespace, strings]) =>
      keys(strings).map((key) => `${namespace}:${withoutPlural(key)}`),
    ),
  );
  const missing: string[] = [];
  for (const [path, text] of sources()) {
    const own = /(?:useTranslation\(|TFunction<)"([^"]+)"/.exec(text)?.[1] ?? "common";
    for (const match of text.matchAll(/\bt\(\s*"([^"]+)"/g)) {
      const key = match[1] ?? "";
      if (!known.has(key.includes(":") ? key : `${own}:${key}`)) missing.push(`${path}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});

test("all words are in locale files", () => {
  const allowed = /(zh-CN|en)\.ts$|^mobile\//;
  const withWords = [...sources()]
    .filter(([path]) => !allowed.test(path))
    .filter(([, text]) => /[\u4e00-\u9fff]/.test(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\{\/\*.*?\*\/\}/gm, "")))
    .map(([path]) => path);
  expect(withWords).toEqual([]);
});
