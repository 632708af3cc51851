import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { workbook } from "../lib/workbook.mjs";

after(closeBrowser);

/** Of an area that was never given out, with its check digit. */
function idNumber(day) {
  const digits = `339997${day}001`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + "10X98765432"[sum % 11];
}

const TITLES = ["组", "户编号", "名字", "与户主的关系", "公民身份号码", "手机号码"];

spec("a roster is dropped, looked at, confirmed, and taken back", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村党组织书记", "/imports");
  const village = (await ask(browser, "GET", "/session")).areas[0].code;
  const before = (await ask(browser, "GET", `/regions/${village}`)).households;
  const file = workbook([
    TITLES,
    ["1", "9001", "𠮷验甲", "户主", idNumber("19800131"), "19912340001"],
    ["1", "9001", "䶮验乙", "妻子", idNumber("19820202"), ""],
    ["1", "9002", "坏验丙", "户主", "330726198001010000", ""],
  ]);
  const name = "前于村花名册.xlsx";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: file });
  await page.getByText(/将新增 1 户、2 人/).waitFor({ timeout: 30_000 });
  await page.getByText(/身份证号：身份证号/).waitFor();
  const [rejects] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载未导入的行" }).click(),
  ]);
  assert.match(rejects.suggestedFilename(), /未导入的行/);
  await page.getByRole("tab", { name: "新增 2" }).click();
  await page.getByRole("cell", { name: "䶮验乙" }).waitFor();
  await page.getByRole("button", { name: "确认写入" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认写入" }).click();
  await page.getByText(/写入：新增 1 户、2 人/).waitFor({ timeout: 30_000 });
  assert.equal((await ask(browser, "GET", `/regions/${village}`)).households, before + 1);
  const found = await ask(browser, "GET", `/households?q=${encodeURIComponent("𠮷验甲")}`);
  assert.equal(found.items[0].number, `${village}019001`);
  assert.equal(found.items[0].memberCount, 2);
  await page.getByRole("button", { name: "撤销这次导入" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "撤销这次导入" }).click();
  await page.getByText(/已撤销，系统恢复到导入之前/).waitFor({ timeout: 30_000 });
  assert.equal((await ask(browser, "GET", `/regions/${village}`)).households, before);
  await page.goto("/imports");
  await page
    .getByRole("row", { name: new RegExp(name) })
    .getByText("已撤销")
    .waitFor();
});

spec(
  "scores written on paper are imported by the rules of the door, and reversed by taking them back",
  async ({ context }) => {
    const { context: browser, page } = await officeOf(context, "村党组织书记", "/family-scores");
    const { items } = await ask(browser, "GET", "/family-scores?size=50");
    const [family] = items.filter((row) => row.stage === "SCORING" && !row.vetoed && !row.recusal);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await page.getByRole("link", { name: "导入记分" }).click();
    const file = workbook([
      ["户编号", "户主", "评分项", "分值", "发生日期", "情况说明"],
      [family.number, family.headName, "房前屋后乱堆乱放", "1", today, "导入验证"],
      [family.number, "另一人", "房前屋后乱堆乱放", "1", today, "导入验证"],
    ]);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "记分表.xlsx", mimeType: "application/octet-stream", buffer: file });
    await page.getByText(/将记 1 笔分/).waitFor({ timeout: 30_000 });
    await page.getByText(/请核对户编号/).waitFor();
    await page.getByRole("button", { name: "确认写入" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "确认写入" }).click();
    await page.getByText(/记了 1 笔分/).waitFor({ timeout: 30_000 });
    const recorded = async () =>
      (await ask(browser, "GET", `/appraisal/entries?subjectId=${family.householdId}`)).items.filter((one) =>
        ["导入验证", "撤销导入"].includes(one.text),
      );
    assert.equal((await recorded()).length, 1);
    await page.getByRole("button", { name: "撤销这次导入" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "撤销这次导入" }).click();
    await page
      .getByText(/已撤销/)
      .first()
      .waitFor({ timeout: 30_000 });
    assert.equal((await recorded()).length, 2);
  },
);

spec("what is no workbook is refused in words", async ({ context }) => {
  const { page } = await officeOf(context, "村党组织书记", "/imports");
  const buffer = Buffer.from("姓名,与户主关系\n张三,户主\n");
  await page.locator("input[type=file]").setInputFiles({ name: "花名册.csv", mimeType: "text/csv", buffer });
  await page.getByText("请选择 .xlsx 文件").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "花名册.xlsx", mimeType: "text/csv", buffer });
  await page.getByText(/这是文本（CSV 或网页）文件/).waitFor();
});
