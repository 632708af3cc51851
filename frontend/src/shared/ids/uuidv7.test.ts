import { expect, test } from "vitest";
import { uuidv7 } from "./uuidv7";

test("carries its time, its version and its variant", () => {
  const id = uuidv7(Date.UTC(2026, 10, 22));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace(/-/g, "").slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 22));
});

test("no two are the same and later ones sort later", () => {
  expect(uuidv7(1)).not.toBe(uuidv7(1));
  expect(uuidv7(1_000) < uuidv7(2_000)).toBe(true);
});
