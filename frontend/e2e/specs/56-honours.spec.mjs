import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";

after(closeBrowser);

spec("the county's honours by level, a certificate, and its page for whoever scans it", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/honours");
  const summary = await ask(browser, "GET", "/appraisal/honour-summary");
  const awarded = summary.levels.map((one) => one.given.awarded);
  assert.ok(awarded[0] > awarded[1] && awarded[1] > awarded[2] && awarded[2] > 0, awarded.join());
  await page.getByRole("button", { name: new RegExp(`^${awarded[0].toLocaleString("zh-CN")}\\s`) }).waitFor();
  await assertAccessible(page, "honours");
  await page.goto("/honours/certificates?level=COUNTY");
  const { items } = await ask(browser, "GET", "/appraisal/honour-certificates?level=COUNTY");
  await page.getByText(`证书编号 ${items[0].number}`).waitFor();
  await assertAccessible(page, "certificates");
  const visitor = await context();
  const scanned = await visitor.newPage();
  await scanned.goto(`/verify/${items[0].code}`);
  await scanned.getByText("证书有效").waitFor();
  await scanned.getByText(items[0].holderName).waitFor();
  await assertAccessible(scanned, "a certificate's page");
});

spec("a village names those whom its ranking puts forward", async ({ context }) => {
  const { page } = await officeOf(context, "村文书", "/honours/nominate");
  await page.getByRole("heading", { level: 1, name: "提名荣誉" }).waitFor();
  await page.getByText(/排名推荐 \d+ 户/).waitFor();
  await assertAccessible(page, "nominating");
});

spec("what was promised is handed over, and taken back when it was entered by mistake", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村文书", "/effects?effect=ZM&delivered=false");
  const village = me.areas[0].code.slice(0, 12);
  const waiting = () => ask(browser, "GET", `/appraisal/entitlements?effect=ZM&delivered=false&area=${village}&size=1`);
  const before = (await waiting()).total;
  assert.ok(before > 0);
  await page.getByRole("button", { name: "确认落实" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "确认落实" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  assert.equal((await waiting()).total, before - 1);
  await page.goto("/effects?effect=ZM&delivered=true");
  await page.getByRole("button", { name: "撤销记录" }).first().click();
  await page.getByRole("dialog").getByLabel("原因").fill("登记错户");
  await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  assert.equal((await waiting()).total, before);
});
