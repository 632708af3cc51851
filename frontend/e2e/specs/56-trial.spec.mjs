import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { choose } from "../pages/antd.mjs";

after(closeBrowser);

spec("a version is tried on a past month: figures, grades from and to, places, households", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/schemes");
  const [scheme] = await ask(browser, "GET", "/appraisal/schemes");
  const periods = await ask(browser, "GET", "/appraisal/periods");
  const month = periods.filter((period) => /^\d{4}-\d\d$/.test(period))[1];
  await page.goto(`/schemes/${scheme.id}/versions/${scheme.inForce}`);
  await page.getByRole("button", { name: "试算" }).click();
  await page.getByText("这一版还没有试算过").waitFor();
  await assertAccessible(page, "trials");
  await choose(page, page.getByLabel("期次"), `${month.slice(0, 4)}年${Number(month.slice(5))}月`);
  await page.getByRole("button", { name: "开始试算" }).click();
  await page.waitForURL(/scheme-trials/);
  await page.getByRole("heading", { name: "等次从哪里到哪里" }).waitFor();
  await page.getByText("没有农户的结果会变").waitFor();
  await page.locator(".chart svg").first().waitFor();
  await assertAccessible(page, "a trial");
  const id = page.url().split("/").at(-1).split("?")[0];
  const { report } = await ask(browser, "GET", `/appraisal/trials/${id}`);
  assert.ok(report.households > 1000 && report.changed === 0, "the version in force changes nothing");
  await page.getByRole("button", { name: "删除" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /确.*定|OK/ })
    .click();
  await page.getByText("这一版还没有试算过").waitFor();
});
