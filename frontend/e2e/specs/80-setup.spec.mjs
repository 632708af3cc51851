import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, DESKTOP, spec, URL_OF } from "../lib/browser.mjs";
import { ask, call } from "../lib/people.mjs";
import { totp } from "../lib/totp.mjs";

after(closeBrowser);

const PEOPLE = [
  ["系统管理员", "sysadmin", "赵系统"],
  ["安全管理员", "secadmin", "钱安全"],
  ["审计管理员", "auditadmin", "孙审计"],
];
const PASSWORD = "Qingshan-Lvshui-2026";

spec("an empty database is set up by the wizard: county, three administrators, ready", async ({ context }) => {
  const browser = await context(DESKTOP, URL_OF.empty);
  const page = await browser.newPage();
  await page.goto("/");
  await page.waitForURL(/\/setup/);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByText("请选择一个县，或上传本县的区划").waitFor();
  await page.getByRole("radio", { name: /浦江县/ }).waitFor();
  assert.equal(await page.getByRole("radio").count(), 6);
  await page.getByRole("radio", { name: /浦江县/ }).check();
  assert.equal(await page.getByLabel("县名").inputValue(), "浦江县");
  await assertAccessible(page, "choice of the county");
  await page.getByRole("button", { name: "下一步" }).click();
  for (const [role, username, displayName] of PEOPLE) {
    const box = page.getByRole("group", { name: role });
    await box.getByLabel("账号", { exact: true }).fill(username);
    await box.getByLabel("姓名").fill(displayName);
    await box.getByLabel("密码", { exact: true }).fill(username === "sysadmin" ? "weak" : PASSWORD);
  }
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByText("还不符合下面的要求").waitFor();
  await page.getByRole("group", { name: "系统管理员" }).getByLabel("密码", { exact: true }).fill(PASSWORD);
  await assertAccessible(page, "the administrators");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByText("赵系统（sysadmin）").waitFor();
  await page.getByRole("button", { name: "开始建立" }).click();
  await page.getByText("浦江县已建好").waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: "去登录" }).click();
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  // The three administrators of a real county set up a second factor before anything else.
  await page.waitForURL(/\/second-factor/);
  assert.equal((await call(browser, "GET", "/regions/roots")).status(), 403);
  await page.getByRole("button", { name: "绑定手机验证器" }).click();
  await page.getByLabel("当前密码").fill(PASSWORD);
  await page.getByRole("button", { name: "确定" }).click();
  const key = (await page.locator(".factor-key").innerText()).replace(/\s/g, "");
  await assertAccessible(page, "setting up the second factor");
  await page.getByLabel("6 位数字").fill(totp(key));
  await page.getByRole("button", { name: "确认绑定" }).click();
  await page.getByText("恢复码只显示这一次").waitFor();
  assert.equal(await page.locator(".recovery-codes li").count(), 10);
  await page.getByRole("button", { name: "我已记下" }).click();
  await page.getByRole("button", { name: /赵系统\s*的菜单/ }).waitFor();
  const [county] = await ask(browser, "GET", "/regions/roots");
  assert.equal(county.name, "浦江县");
  assert.equal(county.childCount, 15);
});
