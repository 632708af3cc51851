import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, call, demoAccount, demoAccounts, officeOf, signIn, signInTo } from "../lib/people.mjs";
import { Office } from "../pages/office.mjs";

after(closeBrowser);

const BUSINESS = ["县委组织部", "乡镇党委书记", "村党组织书记", "网格长", "联系党员"];
const ADMINISTRATORS = ["系统管理员", "安全管理员", "审计管理员"];

spec("the sign-in page offers the demo accounts and one of them signs in", async ({ context }) => {
  const page = await (await context()).newPage();
  const office = new Office(page);
  await page.goto("/");
  await page.waitForURL(/\/login/);
  const account = await demoAccount("县委组织部");
  await page
    .getByRole("button", { name: new RegExp(account.displayName) })
    .first()
    .click();
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await office.heading("工作台").waitFor();
  assert.ok(await office.menuEntry("农户台账").isVisible());
});

spec("a wrong password is refused in words, and nothing is open without signing in", async ({ context }) => {
  const browser = await context();
  const page = await browser.newPage();
  await new Office(page).signInByPage({ username: "nobody.here", password: "Wrong-pass-1" });
  await page.getByRole("alert").filter({ hasText: "账号或密码" }).waitFor();
  await page.goto("/households");
  await page.waitForURL(/\/login/);
  assert.equal((await call(browser, "GET", "/households")).status(), 401);
});

for (const role of BUSINESS)
  spec(`${role} sees his own area and nothing else`, async ({ context }) => {
    const county = await context();
    await signIn(county, "县委组织部");
    const { context: browser, page, me } = await officeOf(context, role, "/households");
    const inside = (area) => me.areas.some(({ code }) => area.startsWith(code));
    await page.getByRole("heading", { level: 1, name: "农户台账" }).waitFor();
    const own = await ask(browser, "GET", "/households?size=200");
    assert.ok(own.items.length > 0, "has households");
    assert.deepEqual(
      own.items.filter((row) => !inside(row.area)),
      [],
    );

    const all = await ask(county, "GET", "/households?size=200&sort=-number");
    const foreign = all.items.find((row) => !inside(row.area));
    if (role === "县委组织部") {
      assert.equal(own.total, all.total);
      return;
    }
    assert.ok(own.total < all.total, `${own.total} of ${all.total}`);
    assert.equal((await call(browser, "GET", `/households/${foreign.id}`)).status(), 404);
    await page.goto(`/households/${foreign.id}`);
    await page.getByText("没有找到").first().waitFor();
  });

for (const role of ADMINISTRATORS)
  spec(`${role} administers and sees no household`, async ({ context }) => {
    const { context: browser, page } = await officeOf(context, role, "/");
    const office = new Office(page);
    await office.menu.waitFor();
    assert.equal(await office.menuEntry("农户台账").count(), 0);
    assert.equal((await call(browser, "GET", "/households")).status(), 403);
    await page.goto("/households");
    await page.getByText("没有权限").first().waitFor();
    const own = { 系统管理员: "账号", 安全管理员: "角色与权限", 审计管理员: "操作日志" }[role];
    await office.menuEntry(own).click();
    await office.heading(own).waitFor();
  });

spec("every demo account can sign in", async ({ context }) => {
  const accounts = await demoAccounts();
  assert.ok(accounts.length >= 27, `${accounts.length} accounts`);
  for (const account of accounts) {
    const me = await signInTo(await context(), account);
    assert.equal(me.displayName, account.displayName);
    assert.equal(me.mustChangePassword, false);
  }
});

spec("signing out everywhere ends the session on the other machine too", async ({ context }) => {
  const { page } = await officeOf(context, "第一书记", "/", { fresh: true });
  const other = await officeOf(context, "第一书记", "/households", { fresh: true });
  await new Office(other.page).heading("农户台账").waitFor();
  await new Office(page).userMenu("退出所有设备");
  await page.getByRole("dialog").getByRole("button", { name: "退出所有设备" }).click();
  await page.waitForURL(/\/login/);
  assert.equal((await call(other.context, "GET", "/session")).status(), 401);
  await other.page.goto("/households");
  await other.page.waitForURL(/\/login/);
});
