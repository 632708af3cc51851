import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, reopenOffline, spec } from "../lib/browser.mjs";
import { ask, phoneOf } from "../lib/people.mjs";

after(closeBrowser);

const ITEM = "房前屋后乱堆乱放";
const DIMENSION = "环境整洁";
/** One pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

/** Households that the contact member may still score: not his own. */
async function open(browser) {
  const { items } = await ask(browser, "GET", "/family-scores?size=50");
  return items.filter((row) => row.stage === "SCORING" && !row.vetoed && !row.recusal);
}

const entriesOf = async (browser, id) =>
  (await ask(browser, "GET", `/appraisal/entries?subjectId=${id}&size=200`)).items;

spec("a contact member scores a household at its door; it is on the record with its effect", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "联系党员", "/m/score");
  const [household] = await open(browser);
  const before = await entriesOf(browser, household.householdId);
  await page.getByText(/已评 \d+ \/ \d+ 户/).waitFor();
  await assertAccessible(page, "score list");
  await page
    .getByRole("link", { name: new RegExp(household.headName) })
    .first()
    .click();
  await page.getByRole("radio", { name: new RegExp(DIMENSION) }).check({ force: true });
  await assertAccessible(page, "score of a household");
  await page.getByRole("link", { name: new RegExp(ITEM) }).click();
  await page.getByRole("radio", { name: "扣 1 分" }).check({ force: true });
  await page.getByLabel("情况说明").fill("门口堆放建材");
  await page.getByText("记下以后").waitFor();
  await assertAccessible(page, "an entry");
  await page.getByRole("button", { name: "记下并发送" }).click();
  await page.getByRole("heading", { name: /本期已记 \d+ 笔/ }).waitFor();
  await page.getByRole("listitem").filter({ hasText: "门口堆放建材" }).first().waitFor();
  const after = await entriesOf(browser, household.householdId);
  assert.equal(after.length, before.length + 1);
  assert.equal(after[0].itemText, ITEM);
});

spec("entries written without a network are there once each when it comes back", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "联系党员", "/m/score");
  const households = (await open(browser)).slice(0, 2);
  const before = (await Promise.all(households.map((row) => entriesOf(browser, row.householdId)))).flat().length;
  await page.getByText(/已评 \d+ \/ \d+ 户/).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  await page.waitForTimeout(1_000);
  await reopenOffline(browser, page);
  await page.getByText(/存在手机里的名单/).waitFor();
  for (const row of households) {
    await page
      .getByRole("link", { name: new RegExp(row.headName) })
      .first()
      .click();
    await page.getByRole("radio", { name: new RegExp(DIMENSION) }).check({ force: true });
    await page.getByRole("link", { name: new RegExp(ITEM) }).click();
    await page.getByRole("radio", { name: "扣 1 分" }).check({ force: true });
    if (row === households[0]) {
      await page.getByLabel("拍照").setInputFiles({ name: "yard.png", mimeType: "image/png", buffer: PICTURE });
      await page.getByRole("img", { name: "照片 1" }).waitFor();
    }
    await page.getByRole("button", { name: "先记在手机里" }).click();
    await page.getByRole("link", { name: "返回" }).click();
  }
  await page.getByRole("link", { name: /3 条待发送/ }).click();
  await page.getByText("等待网络", { exact: true }).nth(2).waitFor();
  await assertAccessible(page, "outbox");
  await browser.setOffline(false);
  await page.getByText("没有待发送的").waitFor({ timeout: 30_000 });
  await page.reload();
  const after = (await Promise.all(households.map((row) => entriesOf(browser, row.householdId)))).flat().length;
  assert.equal(after, before + 2);
  const [proven] = await entriesOf(browser, households[0].householdId);
  assert.equal(proven.photosAwaited, 0);
  assert.equal(proven.photos.length, 1);
  await page.goto(`/m/score/${households[0].householdId}`);
  const shown = page.getByRole("img", { name: "佐证照片 1" }).first();
  await shown.waitFor();
  await page.waitForFunction((img) => img.complete && img.naturalWidth > 0, await shown.elementHandle());
  browser.faults = browser.faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"));
});

spec("what a household says against a posted result is entered at its door and followed there", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "联系党员", "/m/score");
  const { items } = await ask(browser, "GET", "/family-scores?size=50");
  const raised = (await ask(browser, "GET", "/appraisal/objections?size=200")).items.map((one) => one.subjectId);
  const household = items.find((row) => !raised.includes(row.householdId));
  await page.goto(`/m/score/${household.householdId}`);
  await page.getByRole("link", { name: "替这户提异议" }).click();
  await page.getByLabel("怎么说的").fill("那天不在家，记的不是本户");
  await page.getByLabel("拍照").setInputFiles({ name: "yard.png", mimeType: "image/png", buffer: PICTURE });
  await page.getByRole("img", { name: "照片 1" }).waitFor();
  await assertAccessible(page, "an objection");
  await page.getByRole("button", { name: "提交异议" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "那天不在家，记的不是本户" });
  await row.getByText("处理中").waitFor();
  await row.getByText("附件 1 份").waitFor({ timeout: 30_000 });
  await page.goto("/m/objections");
  await page.getByText("那天不在家，记的不是本户").waitFor();
  await assertAccessible(page, "objections on the phone");
  const own = (await ask(browser, "GET", `/appraisal/objections?subjectId=${household.householdId}`)).items;
  assert.equal(own.length, 1);
  assert.equal(own[0].files.length, 1);
});

spec(
  "a rating sheet opens and is saved without a network, and is at the server when it comes back",
  async ({ context }) => {
    const { context: browser, page } = await phoneOf(context, "lianxi2", "/m/score");
    const item = "环境脏乱、垃圾不分类";
    const row = (await ask(browser, "GET", "/family-scores?size=50")).items.find((one) => !one.recusal);
    const sheet = () => ask(browser, "GET", `/appraisal/ratings/${row.householdId}/${row.period}`);
    const own = async () => (await sheet()).raters.find((one) => one.self).points?.["SF-4"] ?? 0;
    const points = (await own()) === 2 ? 3 : 2;
    await page.getByText(/已评 \d+ \/ \d+ 户/).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    await page.waitForTimeout(1_000);
    await reopenOffline(browser, page);
    await page.getByText(/存在手机里的名单/).waitFor();
    await page
      .getByRole("link", { name: new RegExp(row.headName) })
      .first()
      .click();
    await page.getByRole("link", { name: "登记自评、互评" }).click();
    await page.getByText("谁来评").waitFor();
    const begin = page.getByRole("button", { name: /评这一户/ });
    if (await begin.count()) await begin.click();
    await page.getByRole("radio", { name: `${item} ${points}` }).check({ force: true });
    await assertAccessible(page, "rating sheet");
    await page.getByRole("button", { name: "存在手机里，有网再登记" }).click();
    await page.getByRole("link", { name: /1 条待发送/ }).waitFor();
    await browser.setOffline(false);
    await page.getByRole("link", { name: /条待发送/ }).waitFor({ state: "hidden", timeout: 30_000 });
    assert.equal(await own(), points);
    browser.faults = browser.faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"));
  },
);
