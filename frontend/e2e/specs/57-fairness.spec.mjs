import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { choose } from "../pages/antd.mjs";

after(closeBrowser);

spec("the county on one screen, down to a town and its villages", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/ethos-overview");
  const view = await ask(browser, "GET", "/appraisal/overview");
  assert.ok(view.households > 1000 && view.places.length > 5 && view.items.length > 3, "the demo county is not empty");
  await page.getByRole("heading", { name: "各地比较" }).waitFor();
  await assertAccessible(page, "overview");
  await page.getByRole("button", { name: view.places[3].name, exact: true }).first().click();
  await page.waitForURL(new RegExp(`area=${view.places[3].code}`));
  await page.getByRole("heading", { name: `${view.places[3].name}好家风总览` }).waitFor();
});

spec("scorers with what is unusual about them, down to the entries of one", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/fairness");
  const scorers = await ask(browser, "GET", "/appraisal/fairness?flag=ANY");
  assert.ok(scorers.total > 0, "the demo county has scorers to look at");
  await page.getByRole("heading", { level: 1, name: "评分公正性" }).waitFor();
  await assertAccessible(page, "fairness");
  await page.goto("/fairness?flag=ANY&sort=-entries");
  await page.locator(".ant-table-row").first().click();
  await page.getByRole("dialog").getByRole("table").first().waitFor();
  await assertAccessible(page, "a scorer's entries");
});

spec("households are drawn by lot for a second scorer, who does not see the first score", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "乡镇党委书记", "/score-samples");
  await page.getByText("还没有抽查过").waitFor();
  const [, month] = (await ask(browser, "GET", "/appraisal/periods")).filter((one) => /^\d{4}-\d\d$/.test(one));
  const drawn = await ask(browser, "POST", "/appraisal/samples", {
    area: "330726104",
    period: month,
    percent: 5,
    threshold: 5,
    seed: 7,
  });
  await page.goto(`/score-samples/${drawn.id}`);
  await page.getByText("复评后显示").first().waitFor();
  await assertAccessible(page, "a sample");
  await page.getByRole("button", { name: "复评" }).first().click();
  const dialog = page.getByRole("dialog");
  for (const part of drawn.parts)
    await dialog.getByLabel(new RegExp(`^${part.name}`)).fill(String(part.full === 20 && part.floor === 0 ? 18 : 0));
  await dialog.getByRole("button", { name: /复\s*评/ }).click();
  await page.getByText("交评议团").first().waitFor();
  await choose(page, page.getByRole("combobox", { name: "状态" }), "交评议团");
  await page.waitForURL(/state=BIG/);
});
