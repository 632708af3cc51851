import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";

after(closeBrowser);

spec("a household prints on one A4 page, without menu and buttons", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, "村党组织书记");
  const { items } = await ask(browser, "GET", "/households?size=1&sort=-memberCount");
  await page.goto(`/households/${items[0].id}`);
  await page.getByRole("heading", { level: 1, name: new RegExp(items[0].headName) }).waitFor();
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  assert.equal(pages, 1);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("navigation", { name: "主菜单" }).isVisible(), false);
  assert.equal(await page.getByRole("button", { name: "打印" }).isVisible(), false);
});
