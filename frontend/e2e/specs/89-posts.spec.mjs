import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, call, officeOf } from "../lib/people.mjs";
import { choose, chooseArea } from "../pages/antd.mjs";
import { Office } from "../pages/office.mjs";

after(closeBrowser);

spec("a second post is given, acted in, and taken away again", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "乡镇党建办", "/");
  const own = await officeOf(context, "第一书记", "/", { fresh: true });
  const village = own.me.areas[0];
  assert.equal((await call(own.context, "GET", "/party-members?size=1")).status(), 200);
  const { items } = await ask(browser, "GET", "/accounts?q=diyishuji");
  const posts = `/accounts/${items[0].id}/posts`;
  // Of an attempt that did not come to its end.
  for (const { id, version } of (await ask(browser, "GET", posts)).filter(({ held }) => held)) {
    await ask(browser, "POST", `${posts}/${id}/actions/end`, { reason: "上次未办完", version });
  }
  await page.goto(`/accounts?open=${items[0].id}`);
  const drawer = page.locator(".ant-drawer");
  await drawer.getByRole("button", { name: "安排兼任岗位" }).click();
  const dialog = page.locator(".ant-modal:visible");
  await choose(page, dialog.getByLabel("岗位（角色）"), "村文书");
  await chooseArea(page, dialog.getByLabel("区域"), village.name);
  await dialog.getByText("安排兼任岗位").click();
  await dialog.getByRole("button", { name: /确\s?定/ }).click();
  const post = drawer.locator(".sessions li", { has: page.getByRole("button", { name: /免\s?去/ }) });
  await post.getByText("村文书").waitFor();

  await own.page.reload();
  const office = new Office(own.page);
  await Promise.all([
    own.page.waitForResponse((one) => one.url().includes("/api/v1/session") && one.request().method() !== "GET"),
    office.userMenu(new RegExp(`村文书 · ${village.name}`)),
  ]);
  await own.page.getByRole("heading", { level: 1, name: "工作台" }).waitFor();
  const acting = await ask(own.context, "GET", "/session");
  assert.deepEqual(
    acting.roles.map((role) => role.code),
    ["VILLAGE_CLERK"],
  );

  await post.getByRole("button", { name: /免\s?去/ }).click();
  const question = page.locator(".ant-modal:visible");
  await question.getByLabel("原因").fill("任期届满");
  await question.getByRole("button", { name: /确\s?定/ }).click();
  await post.waitFor({ state: "hidden" });
  const answer = await call(own.context, "GET", "/session");
  assert.ok([200, 401].includes(answer.status()), String(answer.status()));
  const roles = answer.ok() ? (await answer.json()).roles.map((role) => role.code) : [];
  assert.ok(!roles.includes("VILLAGE_CLERK"), roles.join());
});

spec("an account's roles are changed, and are there at once", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "乡镇党建办", "/");
  const { items } = await ask(browser, "GET", "/accounts?q=daoshi");
  const isClerk = async () =>
    (await ask(browser, "GET", `/accounts/${items[0].id}`)).roles.some((role) => role.code === "VILLAGE_CLERK");
  const before = await isClerk();
  await page.goto(`/accounts?open=${items[0].id}`);
  const drawer = page.locator(".ant-drawer");
  await drawer.getByRole("button", { name: /编\s?辑/ }).click();
  await choose(page, drawer.getByLabel("角色"), "村文书");
  await drawer.locator(".ant-drawer-title").click();
  await drawer.getByRole("button", { name: /保\s?存/ }).click();
  await drawer.getByRole("button", { name: /编\s?辑/ }).waitFor();
  assert.equal(await isClerk(), !before);
});
