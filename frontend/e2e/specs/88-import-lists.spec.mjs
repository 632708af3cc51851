import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, mark, officeOf } from "../lib/people.mjs";
import { workbook } from "../lib/workbook.mjs";

after(closeBrowser);

/** Sends a workbook as what it is, and waits until it says what it would do. */
async function drop(page, kind, hint, rows, sentence) {
  await page.getByRole("radiogroup", { name: "导入内容" }).getByText(kind).click();
  await page.getByText(hint).waitFor();
  const file = { name: `${kind}.xlsx`, mimeType: "application/octet-stream", buffer: workbook(rows) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText(sentence).waitFor({ timeout: 30_000 });
}

async function agree(page, action, sentence) {
  await page.getByRole("button", { name: action }).click();
  await page.getByRole("dialog").getByRole("button", { name: action }).click();
  await page.getByText(sentence).first().waitFor({ timeout: 30_000 });
}

spec("a list of Party members is checked, written, and taken back", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村党组织书记", "/imports");
  const village = me.areas[0].code;
  const listed = async () => (await ask(browser, "GET", `/party-members?area=${village}&size=1`)).total;
  const before = await listed();
  const { items } = await ask(browser, "GET", `/party-organisations?area=${village}&kind=BRANCH`);
  const branch = items[0].name;
  const one = mark();
  await drop(
    page,
    "党员名册",
    /一行一名党员/,
    [
      ["所在支部", "党员姓名", "性别", "类别", "入党时间"],
      [branch, `验收甲${one}`, "男", "正式党员", "1999-07-01"],
      [branch, `验收乙${one}`, "女", "预备党员", "2026-01-15"],
      ["没有这个支部", `验收丙${one}`, "男", "正式党员", "1999-07-01"],
    ],
    /将登记 2 名党员/,
  );
  await page.getByText(/1 行有问题/).waitFor();
  await agree(page, "确认写入", /写入：登记 2 名党员/);
  assert.equal(await listed(), before + 2);
  const [found] = (await ask(browser, "GET", `/party-members?q=${encodeURIComponent(`验收乙${one}`)}`)).items;
  assert.deepEqual([found.kind, found.branchName], ["PROBATIONARY", branch]);
  await agree(page, "撤销这次导入", /已撤销/);
  assert.equal(await listed(), before);
});

spec("a list of grids makes a grid, moves a household into it, and puts both back", async ({ context }) => {
  const { context: browser, page, me } = await officeOf(context, "村党组织书记", "/imports");
  const village = me.areas[0].code;
  const grids = async () => (await ask(browser, "GET", `/grids?area=${village}&size=1`)).total;
  const before = await grids();
  const one = mark();
  const [home] = (await ask(browser, "GET", `/households?area=${village}&size=1&sort=-number`)).items;
  const there = (await ask(browser, "GET", `/households/${home.id}`)).area;
  await drop(
    page,
    "网格名册",
    /一行一个网格的一个人/,
    [
      ["网格名称", "微网格", "职务", "姓名", "联系户号"],
      [`验收网格${one}`, "", "网格长", `验收格长${one}`, ""],
      [`验收网格${one}`, `验收联动网格${one}`, "", "", home.number],
    ],
    /将按 2 行新建网格/,
  );
  await agree(page, "确认写入", /写入：按 2 行新建网格/);
  assert.equal(await grids(), before + 2);
  const now = await ask(browser, "GET", `/households/${home.id}`);
  assert.equal(now.contactGridName, `验收联动网格${one}`);
  await agree(page, "撤销这次导入", /已撤销/);
  assert.equal(await grids(), before);
  assert.equal((await ask(browser, "GET", `/households/${home.id}`)).area, there);
});
