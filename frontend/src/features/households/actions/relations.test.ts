import { expect, test } from "vitest";
import { type Relative, relationTo } from "./relations";

const person = (relation: string, sex = "1", isHead = false): Relative => ({
  id: relation + sex,
  sex,
  relation,
  isHead,
});

test("what follows from a son becoming the head is filled in", () => {
  const son = person("20");
  expect(relationTo(son, person("02", "1", true))).toBe("51");
  expect(relationTo(son, person("12", "2"))).toBe("52");
  expect(relationTo(son, person("30", "2"))).toBe("77");
  expect(relationTo(son, person("51"))).toBe("61");
  expect(relationTo(son, person("28", "2"))).toBeUndefined();
});

test("to a wife the former head is the husband and the children stay", () => {
  const wife = person("12", "2");
  expect(relationTo(wife, person("02", "1", true))).toBe("11");
  expect(relationTo(wife, person("20"))).toBe("20");
  expect(relationTo(wife, person("51"))).toBeUndefined();
});
