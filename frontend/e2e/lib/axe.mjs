// axe-core on what is on the screen.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const source = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** @param rules only these; else all of WCAG 2.0 to 2.2, A and AA */
export async function findings(page, rules = TAGS) {
  await page.evaluate(source);
  await page.mouse.move(0, 0);
  // A colour on its way to another is neither.
  await page.evaluate(() => {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(moving.map(({ finished }) => finished.catch(() => {}))).then(() => {});
  });
  const { violations } = await page.evaluate((only) => globalThis.axe.run(document, { runOnly: only }), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`),
  );
}

export async function assertAccessible(page, name) {
  assert.deepEqual(await findings(page), [], name);
}
