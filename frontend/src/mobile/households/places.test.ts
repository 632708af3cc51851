import { expect, test } from "vitest";
import { shortPlace } from "./places";

test("committees are left out of the names of places", () => {
  expect(shortPlace("广方村村民委员会")).toBe("广方村");
  expect(shortPlace("龙峰社区居民委员会")).toBe("龙峰社区");
  expect(shortPlace("黄宅镇")).toBe("黄宅镇");
});
