import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, mark, officeOf } from "../lib/people.mjs";
import { choose } from "../pages/antd.mjs";
import { Office } from "../pages/office.mjs";

after(closeBrowser);

spec("a family moves to a village of another town when that village has accepted it", async ({ context }) => {
  const receiving = await officeOf(context, "村党组织书记", "/");
  const village = receiving.me.areas[0];
  const { context: browser, page } = await officeOf(context, "县委组织部", "/");
  const { items } = await ask(browser, "GET", "/households?size=50");
  const elsewhere = items.filter(
    (row) => row.status === "RESIDENT" && !row.number.startsWith(village.code.slice(0, 9)),
  );
  const homes = await Promise.all(elsewhere.slice(0, 4).map(({ id }) => ask(browser, "GET", `/households/${id}`)));
  const home = homes.find((one) => one.pendingApprovals.length === 0);
  await page.goto(`/households/${home.id}`);
  await page.getByRole("button", { name: "办理" }).first().click();
  await page.getByRole("menuitem", { name: "迁村" }).click();
  const dialog = page.getByRole("dialog");
  const field = dialog.getByLabel("迁入村");
  await field.click();
  await field.fill(village.name.slice(0, 2));
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").filter({ hasText: village.name }).click();
  await choose(page, dialog.getByLabel("村民小组"), /^01/);
  await dialog.getByLabel("原因").fill("随子女迁居");
  await dialog.getByRole("button", { name: /确\s?定/ }).click();
  await page.getByText("有 1 项变更等待复核").waitFor();
  assert.equal((await ask(browser, "GET", `/households/${home.id}`)).number, home.number, "it waits");

  await new Office(receiving.page).menuEntry("待办复核").click();
  await receiving.page.getByRole("row", { name: new RegExp(home.number) }).click();
  const drawer = receiving.page.locator(".ant-drawer");
  await drawer.getByRole("button", { name: /同\s?意/ }).click();
  const question = receiving.page.locator(".ant-modal:visible");
  await question.getByLabel("原因").fill("村里同意接收");
  await question.getByRole("button", { name: /确\s?定/ }).click();
  await drawer.getByText("已同意").first().waitFor();
  const moved = await ask(receiving.context, "GET", `/households/${home.id}`);
  assert.ok(moved.number.startsWith(`${village.code}01`), moved.number);
  assert.equal(moved.headName, home.headName);
  await receiving.page.goto(`/households/${home.id}`);
  await receiving.page.getByText(new RegExp(`户号由 ${home.number} 改为`)).waitFor();
});

spec("one person entered twice is found and made one", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村党组织书记", "/residents");
  const { items } = await ask(browser, "GET", "/residents?size=50&minAge=30");
  const row = items.find((one) => one.status === "RESIDENT" && !one.isHead);
  const other = items.find((one) => one.householdId !== row.householdId);
  const person = await ask(browser, "POST", `/households/${row.householdId}/residents`, {
    ...{ name: `重名${mark()}`, sex: "1", birthDate: "1984-05-06", relation: "97", status: "RESIDENT" },
    ...{ registeredHere: true, livesHere: true, isMember: false },
  });
  const home = await ask(browser, "GET", `/households/${other.householdId}`);
  const twin = {
    ...{ name: person.name, sex: person.sex, birthDate: person.birthDate, relation: "97", status: "RESIDENT" },
    ...{ registeredHere: false, livesHere: true, isMember: false },
  };
  await ask(browser, "POST", `/households/${home.id}/residents`, twin);
  await page.getByRole("link", { name: "疑似重复" }).click();
  await page.waitForURL(/\/residents\/duplicates/);
  const pair = page.getByRole("region", { name: `${person.name} 姓名和出生日期相同` }).first();
  await pair.waitFor();
  const heads = await pair.locator("thead a").evaluateAll((links) => links.map((link) => link.href));
  const first = heads[0].includes(person.id);
  assert.ok(heads.some((href) => href.includes(person.id)));
  await pair.getByRole("button", { name: first ? "并入左边" : "并入右边" }).click();
  const question = page.locator(".ant-modal:visible");
  await question.getByLabel("原因").fill("重复登记");
  await question.getByRole("button", { name: /确\s?定/ }).click();
  await pair.waitFor({ state: "hidden" });
  const kept = await ask(browser, "GET", `/residents/${person.id}`);
  assert.equal(kept.status, "RESIDENT");
  const same = await ask(browser, "GET", `/residents?area=${me.areas[0].code}&q=${encodeURIComponent(person.name)}`);
  assert.equal(same.items.filter((one) => one.ageYears === person.ageYears).length, 1);
});
