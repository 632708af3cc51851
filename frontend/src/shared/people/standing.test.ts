import { expect, test } from "vitest";
import { hasEnded, isCurrent } from "./standing";

test("the dead and those who moved out are not current", () => {
  const current = ["RESIDENT", "AWAY", "MOVED_OUT", "DECEASED", "CANCELLED"].filter((status) => isCurrent({ status }));
  expect(current).toEqual(["RESIDENT", "AWAY"]);
});

test("a label has ended from its last date on", () => {
  const ended = [null, "2026-11-23", "2026-11-22", "2024-01-01"].map((validTo) => hasEnded({ validTo }, "2026-11-22"));
  expect(ended).toEqual([false, false, true, true]);
});
