import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { choose } from "../pages/antd.mjs";

after(closeBrowser);

const field = (page, label, at = 0) => page.getByLabel(label, { exact: true }).nth(at);
const faultAt = (page, label) =>
  page
    .locator(".ant-form-item", { has: page.getByText(label, { exact: true }) })
    .locator(".ant-form-item-explain-error");

spec("a new household: wrong inputs are shown at their fields, right ones make a record", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村文书", "/households/new");
  await page.getByRole("heading", { level: 1, name: "新增农户" }).waitFor();
  await page.getByRole("button", { name: "保存" }).click();
  await faultAt(page, "村民小组").waitFor();
  await faultAt(page, "姓名").waitFor();
  await field(page, "身份证号").fill("330726199001011234");
  await field(page, "联系电话").fill("12345");
  await field(page, "姓名").fill("测试户甲");
  await faultAt(page, "身份证号").filter({ hasText: "校验位" }).waitFor();
  await faultAt(page, "联系电话").waitFor();

  await field(page, "身份证号").fill("");
  await field(page, "联系电话").fill("");
  await choose(page, field(page, "村民小组"), "01");
  await choose(page, field(page, "性别"), "男");
  await page.getByRole("button", { name: "保存" }).click();
  await page.waitForURL(/\/households\/[0-9a-f-]{36}$/);
  await page.getByRole("heading", { level: 1, name: /测试户甲/ }).waitFor();
  const id = page.url().split("/").at(-1);
  const view = await ask(browser, "GET", `/households/${id}`);
  assert.equal(view.headName, "测试户甲");
  assert.equal(view.memberCount, 1);
  assert.ok(view.area.startsWith(me.areas[0].code));
});

spec("an edit is saved; a stale one says who was first", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书");
  const { items } = await ask(browser, "GET", "/households?size=1&sort=number");
  const id = items[0].id;
  await page.goto(`/households/${id}`);
  await page.getByRole("button", { name: "修改农户" }).click();
  const remarks = `端到端测试 ${Date.now()}`;
  await page.getByLabel("备注").fill(remarks);
  await page.getByRole("button", { name: "保存" }).click();
  await page.waitForURL(new RegExp(`/households/${id}$`));
  await page.getByText(remarks).first().waitFor();

  await page.goto(`/households/${id}/edit`);
  await page.getByLabel("备注").fill("我填的");
  const second = await (await browser.newPage()).goto(`/households/${id}/edit`).then(() => browser.pages().at(-1));
  await second.getByLabel("备注").fill("别人先填的");
  await second.getByRole("button", { name: "保存" }).click();
  await second.waitForURL(new RegExp(`/households/${id}$`));
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("dialog").getByText("别人先填的").first().waitFor();
  assert.ok(await page.getByRole("dialog").getByText("我填的").first().isVisible());
});
