import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { choose } from "../pages/antd.mjs";
import { Office } from "../pages/office.mjs";
import { ListPage } from "../pages/table.mjs";

after(closeBrowser);

spec("people are listed by label and age, from the menu", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村党组织书记");
  await new Office(page).menuEntry("村民台账").click();
  const list = new ListPage(page, "/residents");
  await list.loaded();
  const everybody = await list.total();
  const old = await list.answer(() => page.getByRole("spinbutton", { name: "最小年龄" }).fill("60"));
  assert.ok(old.total > 0 && old.total < everybody, `${old.total} of ${everybody}`);
  assert.ok(old.items.every((row) => row.ageYears >= 60));
  await assertAccessible(page, "residents");

  await list.open("?label=P_PARTY_MEMBER");
  const { total } = await ask(browser, "GET", "/residents?size=1&label=P_PARTY_MEMBER");
  assert.equal(await list.total(), total);
  for (const labels of await list.column("标签")) assert.match(labels, /党员/);
});

spec("a label is put on a person and ended, and found by search", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村党组织书记", "/residents");
  const { items } = await ask(browser, "GET", "/residents?size=200&minAge=30");
  const person = items.find((row) => row.labels.length === 0);
  await page.getByRole("combobox", { name: /搜索/ }).fill(person.name);
  const group = page.locator(".ant-select-dropdown:visible");
  await group.getByText(person.householdNumber).last().click();
  await page.waitForURL(new RegExp(`/households/${person.householdId}`));

  await page.goto(`/households/${person.householdId}?resident=${person.id}`);
  const drawer = page.locator(".ant-drawer");
  await drawer.getByRole("button", { name: /添加标签/ }).click();
  await choose(page, page.locator(".ant-modal").getByLabel("标签", { exact: true }), "志愿者");
  await page.locator(".ant-modal").getByRole("button", { name: "保存" }).click();
  await drawer.getByText(/至 长期/).waitFor();
  const held = await ask(browser, "GET", `/residents/${person.id}`);
  assert.deepEqual(
    held.labels.map((label) => label.code),
    ["P_VOLUNTEER"],
  );
  await page.locator(".ant-modal").waitFor({ state: "hidden" });
  await assertAccessible(page, "resident");

  await drawer.getByRole("button", { name: "终止" }).click();
  const question = page.locator(".ant-modal:visible");
  await question.getByLabel("原因").fill("不再参加");
  await question.getByRole("button", { name: /确\s?定/ }).click();
  await drawer.getByText(/至 长期/).waitFor({ state: "hidden" });
  const ended = await ask(browser, "GET", `/residents/${person.id}`);
  assert.ok(ended.labels[0].validTo);
});

spec("the village's figures of its people open the lists that they count", async ({ context }) => {
  const { page, me } = await officeOf(context, "村党组织书记");
  await page.goto(`/villages/${me.areas[0].code.slice(0, 12)}`);
  const figure = page.getByRole("link", { name: /80 岁及以上/ });
  const count = Number((await figure.locator("strong").innerText()).replace(/\D/g, ""));
  await figure.click();
  const list = new ListPage(page, "/residents");
  await list.loaded();
  assert.equal(await list.total(), count);
});
