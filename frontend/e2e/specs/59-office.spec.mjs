import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf, phoneOf } from "../lib/people.mjs";

after(closeBrowser);

spec("who keeps out of which household, as a list and as a workbook", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书", "/score-kin");
  const { items } = await ask(browser, "GET", "/appraisal/kin");
  await page.getByRole("heading", { level: 1, name: "回避申报" }).waitFor();
  // So small a county has one contact member in the village, who signs in and has declared nothing.
  if (items.length > 0) await page.getByText(items[0].accountName, { exact: true }).first().waitFor();
  await assertAccessible(page, "score-kin");
  const job = await ask(browser, "POST", "/appraisal/kin/exports", { columns: ["accountName", "kinshipName"] });
  assert.ok(job.id);
});

spec("an objection waits with its assignee and its photo; a year's figures stand above", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书", "/objections");
  const open = await ask(browser, "GET", "/appraisal/objections?status=OPEN&size=50");
  const proven = open.items.find((one) => one.files.length > 0);
  assert.ok(proven?.assigneeName, "the demo village has an objection with assignee and photo");
  await page.getByText("异议统计").waitFor();
  await page.getByText(proven.number, { exact: true }).first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText(proven.assigneeName).waitFor();
  await drawer.getByRole("img", { name: "佐证照片 1" }).waitFor();
  await drawer.getByRole("button", { name: "附佐证" }).waitFor();
  await assertAccessible(page, "an objection");
});

spec("a quarter that comes out differently since an objection is shown to its town", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "乡镇党委书记");
  const quarters = (await ask(browser, "GET", "/appraisal/periods")).filter((one) => one.includes("Q"));
  let found = null;
  for (const quarter of quarters) {
    const { items } = await ask(browser, "GET", `/appraisal/recomputations?period=${quarter}`);
    if (!found && items.length > 0) found = { quarter, row: items[0] };
  }
  assert.ok(found, "the demo town has one");
  await page.goto(`/rounds?period=${found.quarter}`);
  await page.getByText(/公布的结果与重算不一致/).waitFor();
  await page.getByRole("link", { name: found.row.headName }).waitFor();
});

spec("the board of one's village on the phone", async ({ context }) => {
  const { context: browser, page } = await phoneOf(context, "村文书", "/m/board");
  const board = await ask(browser, "GET", "/appraisal/boards?area=330726104217");
  assert.ok(board.red.length > 0, "something hangs in the demo village");
  await page.getByText(board.red[0].shownName).first().waitFor();
  await assertAccessible(page, "board on the phone");
});
