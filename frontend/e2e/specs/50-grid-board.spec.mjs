import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";

after(closeBrowser);

const boardOf = (browser, village) => ask(browser, "GET", `/grid-boards/${village}`);
const gridOf = (board, id) => board.grids.find((grid) => grid.households.some((one) => one.id === id))?.code ?? null;

spec("automatic grouping: preview, then contact grids of the chosen size", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村党组织书记");
  const village = me.areas[0];
  await page.goto(`/grid-board/${village.code}`);
  await page.getByRole("button", { name: "自动分组" }).click();
  const box = page.getByRole("dialog");
  await box.getByRole("checkbox", { name: /保留已有分组/ }).uncheck();
  await box.getByRole("spinbutton", { name: /每组户数/ }).fill("3");
  await box.getByRole("button", { name: "预览" }).click();
  await box.getByText(/将形成或补足/).waitFor();
  await box.getByRole("button", { name: "按此分组" }).click();
  await page.getByText("已保存").waitFor({ timeout: 30_000 });
  const board = await boardOf(browser, village.code);
  assert.equal(board.unassigned.length, 0);
  assert.ok(
    board.grids.every((grid) => grid.households.length <= 4),
    board.grids.map((one) => one.households.length).join(),
  );
  assert.equal(board.coverage.assignedHouseholds, board.coverage.households);
});

spec("dragging a household moves it, undoing moves it back", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村党组织书记");
  const village = me.areas[0].code;
  const board = await boardOf(browser, village);
  const [from, to] = board.grids.filter((grid) => grid.households.length > 0);
  const moved = from.households[0];
  await page.goto(`/grid-board/${village}`);
  const card = (grid) => page.getByRole("region", { name: grid.name, exact: true });
  await card(from).getByRole("listitem").first().dragTo(card(to));
  await page.getByText("已保存").waitFor();
  assert.equal(gridOf(await boardOf(browser, village), moved.id), to.code);
  await page.getByRole("button", { name: "恢复" }).click();
  await page.waitForFunction(() => !document.body.innerText.includes("正在保存"));
  await page.waitForTimeout(500);
  assert.equal(gridOf(await boardOf(browser, village), moved.id), from.code);
});

spec("the same by keyboard: pick, M, choose", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村党组织书记");
  const village = me.areas[0].code;
  const board = await boardOf(browser, village);
  const [from, to] = board.grids.filter((grid) => grid.households.length > 0);
  const moved = from.households[0];
  await page.goto(`/grid-board/${village}`);
  const card = page.getByRole("region", { name: from.name, exact: true });
  await card.getByRole("listitem").first().getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("m");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
  await page.keyboard.type(to.name);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "移动" }).click();
  await page.getByText("已保存").waitFor();
  assert.equal(gridOf(await boardOf(browser, village), moved.id), to.code);
});
