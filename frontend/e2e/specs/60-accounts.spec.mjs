import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, call, officeOf } from "../lib/people.mjs";
import { chooseArea, find } from "../pages/antd.mjs";
import { Office } from "../pages/office.mjs";

after(closeBrowser);

const NEW_PASSWORD = "Qingshan-Lvshui-26";

async function openAccount(page, username, displayName, role, area) {
  await page.goto("/accounts?open=new");
  await page.getByRole("button", { name: "开设账号" }).click();
  await page.getByText("请填写账号").waitFor();
  await page.getByRole("dialog").getByLabel("账号", { exact: true }).fill(username);
  await page.getByLabel("姓名", { exact: true }).last().fill(displayName);
  await find(page, page.getByRole("dialog").getByLabel("角色"), role);
  await page.getByRole("dialog").getByText("新增账号").click();
  await chooseArea(page, page.getByRole("dialog").getByLabel("管辖区域"), area);
  await page.getByRole("dialog").getByText("新增账号").click();
  await page.getByRole("button", { name: "开设账号" }).click();
  await page.getByText(`${displayName}的一次性密码如下`).waitFor();
  const password = (await page.locator("code.one-time").innerText()).trim();
  await page.getByRole("button", { name: "我已记下" }).click();
  return password;
}

spec("a new account gets a one-time password, and its first sign-in asks for an own one", async ({ context }) => {
  const { page } = await officeOf(context, "乡镇党建办");
  const me = await ask(page.context(), "GET", "/session");
  const username = `e2e.clerk.${Date.now()}`;
  const once = await openAccount(page, username, "测试文书", "村文书", me.areas[0].name);

  const person = await context();
  const other = await person.newPage();
  const office = new Office(other);
  await office.signInByPage({ username, password: once });
  await other.waitForURL(/\/password/);
  assert.equal((await call(person, "GET", "/households")).status(), 403);
  await other.getByLabel("一次性密码").fill(once);
  await other.getByLabel("新密码", { exact: true }).fill("short");
  await other.getByLabel("再输入一次新密码").fill("short");
  await other.getByRole("button", { name: "保存新密码" }).click();
  await other.getByText("还不符合下面的要求").waitFor();
  await other.getByLabel("新密码", { exact: true }).fill(NEW_PASSWORD);
  await other.getByLabel("再输入一次新密码").fill(NEW_PASSWORD);
  await other.getByRole("button", { name: "保存新密码" }).click();
  await office.heading("工作台").waitFor();
  assert.equal((await call(person, "GET", "/households")).status(), 200);
});

spec("a household's account is opened from the list, and its slip lets the villager in", async ({ context }) => {
  const { page } = await officeOf(context, "乡镇党建办", "/accounts/households?area=330726104217&opened=false");
  await page.locator(".ant-table-row .ant-checkbox-input:enabled").first().check();
  await page.getByRole("button", { name: "开设 1 个账号" }).click();
  await page.getByText("1 户的密码条只显示一次，请当面交给户主。").waitFor();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /确\s?定/ })
    .click();
  const opened = page.getByRole("dialog").locator("tbody tr.ant-table-row").first();
  await opened.locator("code").waitFor();
  const [, username, password] = await opened.locator("td").allInnerTexts();
  assert.equal(await page.locator(".slips .slip").count(), 1);
  await page.getByRole("button", { name: "我已打印或记下" }).click();

  const person = await context();
  const me = await ask(person, "POST", "/session", { username, password });
  assert.deepEqual(me.permissions, ["household:own"]);
  assert.ok(me.mustChangePassword);
});

spec("wrong passwords lock the account out, and the page says for how long", async ({ context }) => {
  const { page } = await officeOf(context, "乡镇党建办");
  const me = await ask(page.context(), "GET", "/session");
  const username = `e2e.locked.${Date.now()}`;
  await openAccount(page, username, "被锁的人", "村文书", me.areas[0].name);
  const other = await (await context()).newPage();
  const office = new Office(other);
  await office.signInByPage({ username, password: "Wrong-pass-1" });
  for (let tries = 0; tries < 12; tries++) {
    const wait = other.getByText(/秒后再试/);
    await other.getByRole("alert").first().waitFor();
    if (await wait.count()) break;
    await other.getByLabel("密码", { exact: true }).fill(`Wrong-pass-${tries}`);
    await Promise.all([
      other.waitForResponse((one) => one.url().endsWith("/api/v1/session")),
      other.getByRole("button", { name: "登录", exact: true }).click(),
    ]);
    await other.waitForTimeout(100);
  }
  await other.getByText(/秒后再试/).waitFor();
  assert.ok(await other.getByRole("button", { name: "登录", exact: true }).isDisabled());
});

spec("nobody hands out a role that he may not give", async ({ context }) => {
  const { page } = await officeOf(context, "乡镇党建办", "/accounts?open=new");
  const roles = page.getByRole("dialog").getByLabel("角色");
  const offered = page.locator(".ant-select-dropdown:visible .ant-select-item-option");
  await roles.click();
  await roles.fill("村文书");
  await offered.filter({ hasText: "村文书" }).waitFor();
  for (const never of ["系统管理员", "审计管理员", "县委组织部"]) {
    await roles.fill(never);
    await page.locator(".ant-select-dropdown:visible .ant-empty").waitFor();
    assert.equal(await offered.count(), 0, never);
  }
});
