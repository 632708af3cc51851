import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec, URL_OF } from "../lib/browser.mjs";
import { ask, call, demoAccount, officeOf } from "../lib/people.mjs";

after(closeBrowser);

/** A picture of one pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

spec("the auditor verifies the trail and takes the search as a workbook", async ({ context }) => {
  const { page } = await officeOf(context, "审计管理员", "/audit/checks");
  await page.getByRole("heading", { level: 1, name: "完整性核验" }).waitFor();
  await page.getByRole("button", { name: "开始核验" }).click();
  await page.getByText("未发现改动").first().waitFor({ timeout: 60_000 });
  assert.match(await page.locator(".check-code code").first().innerText(), /^[1-9]\d*-[0-9a-f]{16}$/);
  await page.goto("/audit");
  await page.getByRole("button", { name: /导出/ }).click();
  await page.getByRole("link", { name: "下载文件" }).waitFor({ timeout: 60_000 });
});

spec("a photo is put on a household, looked at, and removed with a reason", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书");
  const { items } = await ask(browser, "GET", "/households?size=1&sort=-number");
  await page.goto(`/households/${items[0].id}`);
  await page.getByRole("button", { name: "添加照片" }).click();
  const caption = `测试照片 ${Date.now()}`;
  const choose = page.getByLabel("图片文件");
  await choose.setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg onload=alert(1)>") });
  await page.getByLabel("说明").fill(caption);
  await page.getByRole("button", { name: "上传", exact: true }).click();
  await page.getByText("只能上传 JPEG、PNG、WebP 图片").waitFor();
  await choose.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(PIXEL, "base64") });
  await page.getByRole("button", { name: "上传", exact: true }).click();
  await page.getByText(caption).waitFor();
  await page.getByRole("button", { name: `删除“${caption}”` }).click();
  await page.getByLabel("原因").fill("测试完毕");
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText(caption, { exact: true }).waitFor({ state: "detached" });
});

spec("another system is let in with a secret shown once, and shut out again", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "系统管理员", "/api-clients");
  const name = `测试平台 ${Date.now()}`;
  const { rootArea } = await ask(browser, "GET", "/session");
  const made = await ask(browser, "POST", "/api-clients", {
    name,
    permissions: ["household:read"],
    areas: [rootArea],
    validTo: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    perMinute: 60,
  });
  const token = await (
    await fetch(`${URL_OF.county}/api/v1/oauth2/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: made.clientId,
        client_secret: made.clientSecret,
      }),
    })
  ).json();
  const asClient = () =>
    fetch(`${URL_OF.county}/api/v1/households?size=1`, { headers: { Authorization: `Bearer ${token.access_token}` } });
  assert.equal((await asClient()).status, 200);
  await page.goto(`/api-clients?open=${made.id}`);
  await page.getByRole("button", { name: "停用" }).click();
  await page.getByLabel("原因").fill("测试完毕");
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("已停用").first().waitFor();
  assert.equal((await asClient()).status, 401);
});

spec("a session that ends while a form is filled in loses nothing", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书", "/", { fresh: true });
  const { items } = await ask(browser, "GET", "/households?size=1&sort=-number");
  await page.goto(`/households/${items[0].id}/edit`);
  const remarks = `没有丢 ${Date.now()}`;
  await page.getByLabel("备注").fill(remarks);
  await browser.clearCookies();
  await page.getByRole("button", { name: "保存" }).click();
  const dialog = page.getByRole("dialog", { name: "请重新登录" });
  await dialog.waitFor();
  const { password } = await demoAccount("村文书");
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "继续" }).click();
  await page.waitForURL(new RegExp(`/households/${items[0].id}$`));
  assert.equal((await ask(browser, "GET", `/households/${items[0].id}`)).remarks, remarks);
  assert.equal((await call(browser, "GET", "/sessions")).status(), 200);
});
