import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAccessible } from "../lib/axe.mjs";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";

after(closeBrowser);

spec("the county sees its towns, a town its villages, a village each level with who passed it", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/rounds");
  const progress = await ask(browser, "GET", "/appraisal/round-progress");
  await page.getByRole("heading", { level: 1, name: "评分进度" }).waitFor();
  const town = progress[0];
  await page.getByRole("button", { name: town.name, exact: true }).click();
  await page.waitForURL(new RegExp(`area=${town.code}`));
  const rounds = await ask(browser, "GET", `/appraisal/rounds?area=${town.code}&size=50`);
  await page.getByRole("link", { name: rounds.items[0].villageName, exact: true }).first().waitFor();
  await assertAccessible(page, "rounds");
  await page.goto(`/rounds/${rounds.items[0].id}`);
  await page.getByRole("list", { name: "所处环节" }).waitFor();
  const results = await ask(browser, "GET", `/appraisal/rounds/${rounds.items[0].id}/results`);
  await page
    .getByText(`${results.length.toLocaleString("zh-CN")} / ${results.length.toLocaleString("zh-CN")} 户`)
    .waitFor();
  await assertAccessible(page, "a round");
  // There is nothing to post before the village has decided.
  const stage = async (name) => (await ask(browser, "GET", `/appraisal/rounds?stage=${name}&size=1`)).items[0];
  await page.goto(`/rounds/${(await stage("SCORING")).id}/publicity`);
  await page.getByRole("heading", { name: /月好家风指数公示/ }).waitFor({ state: "detached" });
  const posted = await stage("PUBLICITY");
  await page.goto(`/rounds/${posted.id}`);
  await page.getByRole("link", { name: "公示名单" }).click();
  await page.getByRole("heading", { name: /月好家风指数公示/ }).waitFor();
  const [shown] = await ask(browser, "GET", `/appraisal/rounds/${posted.id}/results`);
  assert.equal(await page.getByText(shown.name, { exact: true }).count(), 0, "given names are left out");
});

spec("the county publishes a town's quarter in one go and sees what was left", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/rounds");
  const [town] = await ask(browser, "GET", "/appraisal/round-progress");
  const quarter = (await ask(browser, "GET", "/appraisal/periods")).find((period) => period.includes("Q"));
  const { total } = await ask(browser, "GET", `/appraisal/rounds?area=${town.code}&period=${quarter}&size=1`);
  await page.goto(`/rounds?area=${town.code}&period=${quarter}`);
  await page.getByRole("button", { name: "整区公布…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(town.name).first().waitFor();
  await assertAccessible(page, "publishing an area");
  await dialog.getByRole("button", { name: "开始公布" }).click();
  await dialog.getByText(`另有 ${total} 个村先前已经公布`).waitFor();
  await dialog.getByRole("button", { name: "返回" }).click();
  await dialog.getByRole("heading", { name: "最近几次" }).waitFor();
});

spec("why a household has its score, in sentences and as a trend", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书", "/family-scores?sort=index");
  const { items } = await ask(browser, "GET", "/family-scores?sort=index&size=20");
  const row = items.find((one) => one.entries > 0) ?? items[0];
  await page.goto(`/family-scores/${row.householdId}?period=${row.period}`);
  await page.getByRole("heading", { name: `${row.headName}家的好家风指数` }).waitFor();
  const why = await ask(browser, "GET", `/family-scores/${row.householdId}/${row.period}`);
  for (const entry of why.parts.flatMap((part) => part.entries)) await page.getByText(entry.sentence).first().waitFor();
  await page.locator(".chart svg:not([data-icon])").waitFor();
  await assertAccessible(page, "a household's score");
});

spec("the clerk records at the counter; the score and its reason follow", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村文书");
  const { items } = await ask(browser, "GET", "/family-scores?size=100");
  const row = items.find((one) => one.stage === "SCORING" && !one.vetoed && !one.recusal);
  await page.goto(`/family-scores/${row.householdId}?period=${row.period}`);
  await page.getByRole("button", { name: "记一笔" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("评分项").click();
  await page.keyboard.type("房前屋后");
  await page.getByTitle("房前屋后乱堆乱放").click();
  await dialog.getByLabel("分值").click();
  await page.getByTitle("扣 1 分").click();
  await dialog.getByLabel("情况说明").fill("村口堆放砂石");
  await assertAccessible(page, "recording at the counter");
  await dialog.getByRole("button", { name: "记一笔" }).click();
  // The first time it is a warning and costs nothing.
  await page.getByText(/房前屋后乱堆乱放（村口堆放砂石）/).waitFor();
});

spec("the county's scheme is read in full, and a draft of it edited", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "县委组织部", "/schemes");
  const [scheme] = await ask(browser, "GET", "/appraisal/schemes");
  await page.getByRole("heading", { name: scheme.name }).first().waitFor();
  await assertAccessible(page, "schemes");
  await page.goto(`/schemes/${scheme.id}/versions/${scheme.inForce}`);
  const { rules } = await ask(browser, "GET", `/appraisal/schemes/${scheme.id}/versions/${scheme.inForce}`);
  await page.getByText(rules.items[0].text).first().waitFor();
  await page.goto("/schemes");
  await page.getByRole("button", { name: "起草新版本" }).first().click();
  await page.waitForURL(/\/edit$/);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/edit"));
});
