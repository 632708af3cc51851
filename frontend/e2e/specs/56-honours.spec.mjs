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
