import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, DESKTOP, spec } from "../lib/browser.mjs";
import { ask, mark, officeOf, phoneOf } from "../lib/people.mjs";

after(closeBrowser);

const VILLAGER = "nonghu";

/** His posted months, the latest first: a quarter or a year is made of them. */
const months = async (browser) =>
  (await ask(browser, "GET", "/own-household/scores")).periods
    .map((one) => one.period)
    .filter((period) => /^\d{4}-\d{2}$/.test(period))
    .sort()
    .reverse();

spec("a villager sees his own household, why it stands where it does, and no other one's", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, VILLAGER);
  const home = await ask(browser, "GET", "/own-household");
  await page.getByRole("heading", { level: 1, name: "我家" }).waitFor();
  await page.getByRole("heading", { name: home.headName }).waitFor();
  await page.getByText(home.number).waitFor();
  await assertAccessible(page, "a villager's home");
  const [month] = await months(browser);
  assert.ok(month, "the demo county has posted a month");
  const { parts } = await ask(browser, "GET", `/own-household/scores/${month}`);
  await page.locator(`a[href^="/m/own/${month}"]`).click();
  await page.getByRole("heading", { name: "一项一项看" }).waitFor();
  for (const { name } of parts) await page.getByRole("region", { name }).waitFor();
  await assertAccessible(page, "why, for a villager");
  const others = await browser.request.get("/api/v1/households?size=1");
  assert.equal(others.status(), 403);
});

spec("he objects to a posted month and takes it back, or reads why he cannot", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, VILLAGER);
  const answers = await Promise.all(
    (await months(browser)).map(async (period) => ({
      period,
      ...(await ask(browser, "GET", `/own-household/objections?period=${period}`)),
    })),
  );
  const open = answers.find((one) => one.refusal === null);
  if (!open) {
    await page.goto(`/m/own/${answers[0].period}`);
    await page.getByText(answers[0].refusal).waitFor();
    return;
  }
  const text = `那天家里没有人${mark()}`;
  await page.goto(`/m/own/${open.period}`);
  await page.getByRole("link", { name: "对结果有异议" }).click();
  await page.getByLabel("哪里不对，实际是怎么回事").fill(text);
  await assertAccessible(page, "a villager's objection");
  await page.reload();
  assert.equal(await page.getByLabel("哪里不对，实际是怎么回事").inputValue(), text);
  await page.getByRole("button", { name: "提交异议" }).click();
  await page.getByText(/已受理/).waitFor();
  await page.getByText(text).waitFor();
  await page.getByRole("link", { name: "异议", exact: true }).click();
  const row = page.getByRole("listitem").filter({ hasText: text });
  await row.getByText("处理中").waitFor();
  await assertAccessible(page, "a villager's objections");
  await row.getByRole("button", { name: "撤回异议" }).click();
  await row.getByRole("button", { name: "确定撤回" }).click();
  await row.getByText("已撤回").waitFor();
  const { items } = await ask(browser, "GET", "/own-household/objections");
  assert.equal(items.find((one) => one.text === text).status, "WITHDRAWN");
});

spec("at the office's door he is sent on to the phone's entry", async ({ context }) => {
  const { page } = await officeOf(context, VILLAGER, "/", { device: DESKTOP });
  await page.waitForURL(/\/m\/$/);
  await page.getByRole("heading", { level: 1, name: "我家" }).waitFor();
});
