import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { Office } from "../pages/office.mjs";

after(closeBrowser);

const searchBox = (page) => page.locator("main").getByPlaceholder("名称、拼音首字母、代码");
const results = (page) => page.getByRole("list", { name: "查询结果" });

spec("the tree opens level by level and loads only what is opened", async ({ context }) => {
  const { page } = await officeOf(context, "县委组织部", "/regions");
  const tree = page.getByRole("tree", { name: "行政区划" });
  await tree.getByText("浦江县").waitFor();
  const asked = [];
  page.on("request", (request) => request.url().includes("/api/v1/regions?") && asked.push(request.url()));
  await tree.getByText("浦江县").click();
  const town = tree.getByText("黄宅镇");
  if (!(await town.isVisible())) await page.locator(".ant-tree-switcher_close").first().click();
  await town.waitFor();
  assert.equal(await tree.getByText("三郑村").count(), 0);
  await town.click();
  await page.getByRole("heading", { name: "黄宅镇" }).first().waitFor();
  assert.ok(
    asked.every((url) => url.includes("parent=")),
    asked.join(),
  );
});

spec("places are found by name, by pinyin initials and by code", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/regions");
  const [village] = (await ask(browser, "GET", "/regions?q=三郑&level=VILLAGE")).items;
  for (const words of ["三郑", "szc", village.code]) {
    await searchBox(page).fill(words);
    await results(page)
      .getByRole("button", { name: new RegExp(village.name) })
      .first()
      .waitFor();
  }
  await results(page)
    .getByRole("button", { name: new RegExp(village.name) })
    .first()
    .click();
  await page.getByRole("heading", { name: village.name }).first().waitFor();
  await page.goto(`/villages/${village.code}`);
  await new Office(page).heading("三郑村").waitFor();
  for (const card of ["人口", "农户", "村民小组"]) await page.getByText(card).first().waitFor();
});

spec("merging villages shows what moves, wants the name typed, and moves every row", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部");
  const town = (await ask(browser, "GET", "/regions?q=杭坪镇&level=TOWN")).items[0];
  const villages = (await ask(browser, "GET", `/regions?parent=${town.code}&size=200`)).items;
  const [from, into] = villages.filter((village) => village.households > 0).slice(-2);
  await page.goto(`/regions/merge?town=${town.code}`);
  await page
    .getByRole("group", { name: "撤销的村" })
    .getByRole("checkbox", { name: new RegExp(from.name) })
    .check();
  await page
    .getByRole("group", { name: "并入的村" })
    .getByRole("radio", { name: new RegExp(into.name) })
    .check();
  await page.getByRole("button", { name: "查看将移动的内容" }).click();
  await page.getByText("将移动以下内容").waitFor();
  await page
    .getByRole("cell", { name: String(from.households), exact: true })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "下一步：确认" }).click();
  await page.getByLabel("原因").fill("端到端测试：撤并村");
  await page.getByLabel(/以确认/).fill("别的村");
  await page.getByRole("button", { name: "确认撤并" }).click();
  await page.getByText(/请完整输入/).waitFor();
  await page.getByLabel(/以确认/).fill(into.name);
  await page.getByRole("button", { name: "确认撤并" }).click();
  await page.getByText(`${from.name} 已并入 ${into.name}`).waitFor({ timeout: 30_000 });

  const after = await ask(browser, "GET", `/regions/${into.code}`);
  assert.equal(after.households, from.households + into.households);
  assert.equal(after.residents, from.residents + into.residents);
  assert.equal((await ask(browser, "GET", `/households?area=${from.code}`)).total, 0);
  assert.equal((await ask(browser, "GET", `/households?area=${into.code}`)).total, after.households);
  const old = await ask(browser, "GET", `/regions/${from.code}`);
  assert.equal(old.successorCode, into.code);
});
