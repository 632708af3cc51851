import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { readSheet } from "../lib/xlsx.mjs";
import { ListPage } from "../pages/table.mjs";

after(closeBrowser);

spec("the exported file holds the filtered rows, in scope, masked", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村党组织书记");
  const list = new ListPage(page, "/households");
  await list.open("?minMembers=3");
  const wanted = await ask(browser, "GET", "/households?minMembers=3&size=200");
  assert.equal(await list.total(), wanted.total);
  await page.getByRole("button", { name: "导出" }).click();
  await page.getByText("已开始导出").waitFor();
  await page.goto("/downloads");
  const row = page.locator("tbody tr.ant-table-row").first();
  await row.getByText("已完成").waitFor({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), row.getByText("下载", { exact: true }).click()]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  const rows = readSheet(await readFile(await download.path()));
  const head = rows.findIndex((cells) => cells.includes("户号"));
  const header = rows[head] ?? [];
  assert.match(rows[0].join(), /导出人：.+共 \d+ 行/);
  const data = rows.slice(head + 1).filter((cells) => cells.some(Boolean));
  assert.ok(header.includes("户主"), header.join());
  const at = header.indexOf("户号");
  assert.equal(data.length, wanted.total);
  const numbers = new Set(data.map((cells) => cells[at]));
  assert.deepEqual(
    wanted.items.filter((item) => !numbers.has(item.number)),
    [],
  );
  assert.equal(/1\d{10}/.test(data.flatMap((cells) => cells.filter((_, index) => index !== at)).join(" ")), false);
});
