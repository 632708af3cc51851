import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, demoAccount, officeOf } from "../lib/people.mjs";

after(closeBrowser);

spec(
  "the quality of the data leads from the county to a village and to the list that mends it",
  async ({ context }) => {
    const { page } = await officeOf(context, "乡镇党建办", "/data-quality");
    await page.getByRole("button", { name: "重新统计" }).click();
    const count = page.locator('.quality-table a[href*="issue="]').first();
    const shown = (await count.innerText()).trim();
    await count.click();
    await page.waitForURL(/\/(households|residents)\?.*issue=/);
    await page.getByRole("status").filter({ hasText: shown }).first().waitFor();
    await page.goto("/data-quality?area=330726104217");
    await page.getByRole("heading", { level: 2, name: "广方村 · 农户" }).waitFor();
  },
);

spec("a door card leads through the sign-in to the household, and nobody else finds it", async ({ context }) => {
  const { page, context: browser } = await officeOf(context, "村党组织书记", "/households/cards?area=330726104217");
  await page.locator(".door-card svg").first().waitFor();
  const [own] = (await ask(browser, "GET", "/households?area=330726104217&size=1")).items;

  const phone = await (await context()).newPage();
  await phone.goto(`/m/households/${own.id}`);
  const member = await demoAccount("村文书");
  await phone.getByRole("button", { name: new RegExp(member.displayName) }).click();
  await phone.locator("#head-name", { hasText: own.headName }).waitFor();
  assert.match(phone.url(), new RegExp(own.id));

  const county = await officeOf(context, "县委组织部", "/");
  const others = (await ask(county.context, "GET", "/households?area=330726101&size=1")).items[0];
  await phone.goto(`/m/households/${others.id}`);
  await phone.getByText("没有找到").first().waitFor();
});
