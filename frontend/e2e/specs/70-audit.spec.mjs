import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf, signIn } from "../lib/people.mjs";
import { ListPage } from "../pages/table.mjs";

after(closeBrowser);

spec("the trail finds an edit: who, what, before and after", async ({ context }) => {
  const clerk = await context();
  const editor = await signIn(clerk, "村文书");
  const { items } = await ask(clerk, "GET", "/households?size=1&sort=-number");
  const view = await ask(clerk, "GET", `/households/${items[0].id}`);
  const remarks = `审计查找 ${Date.now()}`;
  const { page: edit } = await officeOf(context, "村文书", `/households/${view.id}/edit`);
  await edit.getByLabel("备注").fill(remarks);
  await edit.getByRole("button", { name: "保存" }).click();
  await edit.waitForURL(new RegExp(`/households/${view.id}$`));

  const { page } = await officeOf(context, "审计管理员");
  const list = new ListPage(page, "/audit");
  await page.goto(`/audit?objectType=household&objectId=${view.id}`);
  await list.loaded();
  const row = page.locator("tbody tr.ant-table-row").first();
  await row.getByText("修改农户").waitFor();
  assert.ok((await row.innerText()).includes(editor.displayName));
  await row.click();
  await page.getByRole("dialog").getByText(remarks).first().waitFor();
});
