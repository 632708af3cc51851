import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";

after(closeBrowser);

spec("the tree of the Party opens down to a branch and its members with their households", async ({ context }) => {
  const { page, context: browser } = await officeOf(context, "县委组织部", "/party");
  await page.getByRole("heading", { level: 2, name: "中共浦江县委员会" }).waitFor();
  await page.getByRole("tree").getByText("中共郑宅镇委员会").click();
  await page.getByRole("heading", { level: 2, name: "中共郑宅镇委员会" }).waitFor();
  await page.getByRole("textbox", { name: "党组织名称、书记" }).fill("广方");
  await page
    .getByRole("button", { name: /^广方村.*党支部/ })
    .first()
    .click();
  const contacts = await ask(browser, "GET", "/party-members?area=330726104217&contact=true&size=1");
  assert.ok(contacts.total > 0);
  await page.goto(`/party-members/${contacts.items[0].id}`);
  await page.getByRole("heading", { level: 2, name: "联系的农户" }).waitFor();
  await page.locator(".party-contacts a").first().click();
  await page.waitForURL(/\/households\//);
});

spec("units have their credit codes, and every village its co-operative", async ({ context }) => {
  const { page } = await officeOf(context, "乡镇三资代理", "/units");
  await page.getByText("广方村股份经济合作社").first().waitFor();
});

spec("whoever keeps a town's accounts opens those of a village's contact members", async ({ context }) => {
  const { page, context: browser } = await officeOf(context, "乡镇党建办", "/accounts");
  const members = (await ask(browser, "GET", "/party-members?contact=true&size=200")).items;
  const villages = [...new Set(members.map((one) => one.contactGridCode.slice(0, 12)))];
  // 广方村's contact member has a demo account already.
  const village = villages.find((code) => code !== "330726104217");
  await page.goto(`/accounts/contact-members?area=${village}`);
  const chosen = page.locator("tbody tr.ant-table-row-selected .ant-checkbox-wrapper");
  await chosen.first().waitFor();
  for (let left = await chosen.count(); left > 1; left -= 1) await chosen.first().click();
  await page.getByRole("button", { name: "开设 1 个账号" }).click();
  await page.getByRole("dialog").locator("code").first().waitFor();
  assert.equal(await page.locator(".slips .slip").count(), 1);
  await page.getByRole("button", { name: "我已打印或记下" }).click();
});
