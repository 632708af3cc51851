import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";
import { ListPage } from "../pages/table.mjs";

after(closeBrowser);

const ROLE = "乡镇党建办";

spec("filter, sort and page stand in the address and survive a reload", async ({ context }) => {
  const { page } = await officeOf(context, ROLE);
  const list = new ListPage(page, "/households");
  await list.open();
  const everything = await list.total();
  const filtered = await list.answer(() => page.getByRole("spinbutton", { name: "最少" }).fill("4"));
  assert.ok(filtered.total > 20 && filtered.total < everything, `${filtered.total} of ${everything}`);
  assert.ok(filtered.items.every((row) => row.memberCount >= 4));
  await list.answer(() => list.sortBy("人口"));
  const sorted = (await list.column("人口")).map(Number);
  assert.deepEqual(sorted, sorted.toSorted?.((a, b) => a - b) ?? [...sorted].sort((a, b) => a - b));
  const second = await list.answer(() => list.toPage(2));
  const numbers = await list.column("户号");
  assert.deepEqual(
    numbers,
    second.items.map((row) => row.number),
  );

  await page.reload();
  await list.loaded();
  assert.deepEqual(await list.column("户号"), numbers);
  assert.equal(await list.total(), filtered.total);
  assert.match(page.url(), /minMembers=4/);
});

spec("search by name, initials and number finds the household", async ({ context }) => {
  const { context: browser, page } = await officeOf(context, ROLE);
  const { items } = await ask(browser, "GET", "/households?size=1&sort=headName");
  const [wanted] = items;
  const list = new ListPage(page, "/households");
  await list.open();
  for (const words of [wanted.headName, wanted.number]) {
    const found = await list.answer(() =>
      page
        .getByPlaceholder("户主、拼音首字母")
        .or(page.getByPlaceholder(/户主、/))
        .first()
        .fill(words),
    );
    assert.ok(
      found.items.some((row) => row.id === wanted.id),
      words,
    );
  }
});

spec("columns follow the account to another browser", async ({ context }) => {
  const { page } = await officeOf(context, ROLE);
  const list = new ListPage(page, "/households");
  await list.open();
  const before = await list.headerTexts();
  const saved = page.waitForResponse((one) => one.url().includes("/preferences/columns.households"));
  const title = before.includes("住址") ? "联系电话" : "住址";
  await list.toggleColumn(title);
  const wanted = !before.includes(title);
  await saved;
  await page.waitForTimeout(800);

  const other = await officeOf(context, ROLE);
  const elsewhere = new ListPage(other.page, "/households");
  await elsewhere.open();
  assert.equal((await elsewhere.headerTexts()).includes(title), wanted);
});
