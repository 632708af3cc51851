import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, PHONE, reopenOffline, spec } from "../lib/browser.mjs";
import { ask, phoneOf, signIn } from "../lib/people.mjs";
import { Phone } from "../pages/phone.mjs";

after(closeBrowser);

spec("a contact member taps his demo account and sees his households", async ({ context }) => {
  const browser = await context(PHONE);
  const page = await browser.newPage();
  const phone = new Phone(page);
  await phone.signInAsDemo("联系党员");
  await phone.listLoaded();
  const { items, total } = await ask(browser, "GET", "/households?size=200&sort=area");
  assert.equal(await phone.rows.count(), Math.min(total, 30));
  await page.waitForFunction(() => document.querySelector(".figures dd")?.textContent !== "–");
  assert.equal(await phone.figure("户"), total.toLocaleString("zh-CN"));
  const residents = items.reduce((sum, row) => sum + row.memberCount, 0);
  assert.equal(await phone.figure("人"), residents.toLocaleString("zh-CN"));

  await phone.rows.first().click();
  await page.getByRole("heading", { name: /家庭成员 \d+ 人/ }).waitFor();
  await page.getByText(items[0].number).waitFor();
  assert.equal(await page.getByRole("link", { name: /拨打/ }).count(), 0);
  assert.equal(await page.getByRole("button", { name: /^看电话/ }).count(), 0);
  await page.getByRole("link", { name: "返回" }).click();
  await page.getByRole("heading", { level: 1, name: "我的户" }).waitFor();
});

spec("a village's list goes on as one scrolls, is searched by name and number, and filtered", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "乡镇党委书记");
  const phone = new Phone(page);
  await phone.listLoaded();
  const { items, total } = await ask(browser, "GET", "/households?size=200&sort=area");
  assert.equal(await phone.rows.count(), 30);
  await page.mouse.wheel(0, 20_000);
  await page.getByText(/已显示 (6|9)0 户/).waitFor();
  const names = await phone.rows.locator("b").allInnerTexts();
  assert.deepEqual(
    names.slice(0, 60),
    items.slice(0, 60).map((row) => row.headName),
  );
  assert.ok(total > 60);
  await page.evaluate(() => window.scrollTo(0, 0));

  const wanted = items[40];
  for (const words of [wanted.headName, wanted.number]) {
    await phone.search(words);
    await page.waitForURL((url) => url.searchParams.get("q") === words);
    await page.waitForFunction((name) => {
      const rows = [...document.querySelectorAll("section .rows a.row b")];
      return rows.length > 0 && rows.every((row) => row.textContent === name);
    }, wanted.headName);
  }
  await page.getByRole("button", { name: "清空" }).click();
  await page.getByText("不在村", { exact: true }).first().click();
  await page.waitForURL(/filter=away/);
  const away = await ask(browser, "GET", "/households?livesHere=false&size=1");
  if (away.total > 0) await page.getByText(new RegExp(`共 ${away.total.toLocaleString("zh-CN")} 户`)).waitFor();
});

spec("a phone number becomes a tel: link after a reason, and the reason is on the record", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "村党组织书记");
  const { items } = await ask(browser, "GET", "/households?size=50&sort=area");
  const household = items.find((row) => row.phoneMasked);
  await page.goto(`/m/households/${household.id}`);
  await page
    .getByRole("button", { name: `看电话：${household.headName}` })
    .first()
    .click();
  await page.getByText("通知办事").click();
  await page.getByRole("button", { name: "看完整电话" }).click();
  const link = page.getByRole("link", { name: new RegExp(`拨打${household.headName}的电话`) });
  await link.waitFor();
  const href = await link.getAttribute("href");
  assert.match(href, /^tel:1\d{10}$/);
  assert.ok(household.phoneMasked.endsWith(href.slice(-4)));

  const auditor = await context();
  await signIn(auditor, "审计管理员");
  const trail = await ask(auditor, "GET", "/audit-entries?objectType=resident&size=20");
  assert.ok(
    trail.items.some((entry) => entry.reason === "通知办事"),
    "reveal is in the audit trail",
  );
});

spec("off line the phone opens, says so, shows no names, and recovers", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "联系党员");
  const phone = new Phone(page);
  await phone.listLoaded();
  const name = await phone.rows.first().locator("b").innerText();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  const stored = await page.evaluate(async () => {
    const urls = [];
    for (const key of await caches.keys())
      for (const request of await (await caches.open(key)).keys()) urls.push(new URL(request.url).pathname);
    return urls;
  });
  assert.deepEqual(
    stored.filter((path) => !path.startsWith("/m/") || path.includes("/api/")),
    [],
  );
  assert.equal(await page.evaluate((text) => JSON.stringify({ ...localStorage }).includes(text), name), false);

  await reopenOffline(browser, page);
  await page.getByText("没有网络").first().waitFor();
  assert.equal(await page.getByText(name).count(), 0);
  await browser.setOffline(false);
  await phone.listLoaded();
  browser.faults = browser.faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"));
});

spec("large type, dark and English; touch targets are 48 px and more; axe finds nothing", async ({ context }) => {
  const { page } = await phoneOf(context, "网格长");
  const phone = new Phone(page);
  await phone.listLoaded();
  await assertAccessible(page, "list");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("a[href], button, .chips label")]
      .filter((one) => one.offsetParent && !one.classList.contains("skip"))
      .map((one) => [one.textContent, Math.round(one.getBoundingClientRect().height)])
      .filter(([, height]) => height < 48),
  );
  assert.deepEqual(small, []);
  await phone.rows.first().click();
  await page.getByRole("heading", { name: /家庭成员/ }).waitFor();
  await assertAccessible(page, "household");
  await phone.tab("我的").click();
  await assertAccessible(page, "account");
  await page.getByRole("switch", { name: "大字版" }).click();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "22px");
  await page.getByRole("switch", { name: "深色" }).click();
  await assertAccessible(page, "account, dark and large");
  await phone.tab("我的户").click();
  await phone.listLoaded();
  await assertAccessible(page, "list, dark and large");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await phone.tab("我的").click();
  await page.getByRole("switch", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Me" }).waitFor();
  await page.getByRole("switch", { name: "English" }).click();
  await page.getByRole("switch", { name: "深色" }).click();
  await page.getByRole("switch", { name: "大字版" }).click();
});
