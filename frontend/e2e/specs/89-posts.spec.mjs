import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, call, officeOf, signIn } from "../lib/people.mjs";
import { chooseArea, find } from "../pages/antd.mjs";
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
  await find(page, dialog.getByLabel("岗位（角色）"), "村文书");
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

/** Party affairs of another town, with an account of its own: the demo county has one of each role. */
async function neighbourOf(open, town) {
  const { context: county } = await officeOf(open, "县委组织部", "/");
  const { items } = await ask(county, "GET", "/households?size=50");
  const elsewhere = items.map(({ number }) => number.slice(0, 9)).find((code) => code !== town);
  const { context: administrator } = await officeOf(open, "系统管理员", "/");
  const username = `e2e.neighbour.${Date.now()}`;
  const { oneTimePassword } = await ask(administrator, "POST", "/accounts", {
    ...{ username, displayName: "邻镇党建", roles: ["TOWN_PARTY_AFFAIRS"], areas: [elsewhere] },
  });
  const neighbour = await open();
  await ask(neighbour, "POST", "/session", { username, password: oneTimePassword });
  const own = { currentPassword: oneTimePassword, newPassword: "Qingshan-Lvshui-26" };
  await ask(neighbour, "POST", "/session/password", own);
  if ((await call(neighbour, "GET", "/session")).status() === 401)
    await ask(neighbour, "POST", "/session", { username, password: own.newPassword });
  return neighbour;
}

spec("an account's roles are changed, and are there at once for whoever may see them", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "乡镇党建办", "/");
  const { context: secretary } = await officeOf(context, "乡镇党委书记", "/");
  const own = await officeOf(context, "治村导师", "/", { fresh: true });
  const neighbour = await neighbourOf(context, me.areas[0].code);
  const { items } = await ask(browser, "GET", "/accounts?q=daoshi");
  const isClerk = async () =>
    (await ask(browser, "GET", `/accounts/${items[0].id}`)).roles.some((role) => role.code === "VILLAGE_CLERK");
  const before = await isClerk();
  const mayWrite = async () => {
    const session = await call(own.context, "GET", "/session");
    return session.ok() && (await session.json()).permissions.includes("household:write");
  };
  assert.equal(await mayWrite(), before);
  await page.goto(`/accounts?open=${items[0].id}`);
  const drawer = page.locator(".ant-drawer");
  await drawer.getByRole("button", { name: /编\s?辑/ }).click();
  await find(page, drawer.getByLabel("角色"), "村文书");
  await drawer.locator(".ant-drawer-title").click();
  await drawer.getByRole("button", { name: /保\s?存/ }).click();
  await drawer.getByRole("button", { name: /编\s?辑/ }).waitFor();
  assert.equal(await isClerk(), !before);
  // In scope: the town's secretary reads it, and he himself works with it; out of scope nobody learns that he exists.
  const seen = await ask(secretary, "GET", `/accounts/${items[0].id}`);
  assert.equal(
    seen.roles.some((role) => role.code === "VILLAGE_CLERK"),
    !before,
  );
  if (!(await call(own.context, "GET", "/session")).ok()) await signIn(own.context, "治村导师", true);
  assert.equal(await mayWrite(), !before);
  assert.equal((await call(neighbour, "GET", `/accounts/${items[0].id}`)).status(), 404);
  assert.equal((await ask(neighbour, "GET", "/accounts?q=daoshi")).total, 0);
});
