import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { choose } from "../pages/antd.mjs";
import { Office } from "../pages/office.mjs";

after(closeBrowser);

const menuOf = (page) => page.getByRole("button", { name: "办理" }).first();
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const yesterday = () => new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);

spec("a family is split from its page, its history tells it, and yesterday it was one", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书", "/households");
  const { items } = await ask(browser, "GET", "/households?size=200&minMembers=3");
  const home = await ask(browser, "GET", `/households/${items[3].id}`);
  const leaving = home.residents.find((person) => !person.isHead && person.status === "RESIDENT");
  await page.goto(`/households/${home.id}`);
  await page.getByRole("heading", { name: "变更记录" }).waitFor();
  await assertAccessible(page, "household with history");
  await menuOf(page).click();
  await page.getByRole("menuitem", { name: "分户" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: leaving.name }).check();
  await choose(page, dialog.getByLabel("新户的户主"), leaving.name);
  await dialog.getByLabel("新门牌号").fill("8-1号");
  await dialog.getByLabel("原因").fill("分家另过");
  await dialog.getByRole("button", { name: /确\s?定/ }).click();
  await page.getByRole("heading", { level: 1, name: new RegExp(`${leaving.name}户`) }).waitFor();
  await page.getByText(`由 ${home.number} 户分出`).waitFor();

  await page.goto(`/households/${home.id}?asOf=${yesterday()}`);
  await page.getByText(`以下是 ${yesterday()} 那一天的情况`).waitFor();
  assert.equal(await page.getByRole("row", { name: new RegExp(leaving.name) }).count(), 1);
  assert.equal(await menuOf(page).count(), 0);
  await page.getByRole("button", { name: "回到现在" }).click();
  await page.waitForURL((url) => !url.search.includes("asOf"));
  await page.goto(`/households?asOf=${today()}`);
  await page.getByText(/那一天的情况/).waitFor();
});

spec("closing a household waits for a second person, who finds it and agrees", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书", "/households");
  const { items } = await ask(browser, "GET", "/households?size=200&maxMembers=1");
  const homes = await Promise.all(items.slice(-5).map(({ id }) => ask(browser, "GET", `/households/${id}`)));
  const home = homes.find((one) => one.pendingApprovals.length === 0);
  await page.goto(`/households/${home.id}`);
  await menuOf(page).click();
  await page.getByRole("menuitem", { name: "销户" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("原因").fill("全户迁往外地");
  await dialog.getByRole("button", { name: /确\s?定/ }).click();
  await page.getByText("有 1 项变更等待复核").waitFor();

  const second = await officeOf(context, "村党组织书记", "/");
  await new Office(second.page).menuEntry("待办复核").click();
  await second.page.getByRole("row", { name: new RegExp(home.number) }).click();
  const drawer = second.page.locator(".ant-drawer");
  await drawer.getByRole("button", { name: /同\s?意/ }).waitFor();
  await assertAccessible(second.page, "approval");
  await drawer.getByRole("button", { name: /同\s?意/ }).click();
  const question = second.page.locator(".ant-modal:visible");
  await question.getByLabel("原因").fill("已入户核实");
  await question.getByRole("button", { name: /确\s?定/ }).click();
  await drawer.getByText("已同意").first().waitFor();
  assert.equal((await ask(browser, "GET", `/households/${home.id}`)).status, "CANCELLED");
});
