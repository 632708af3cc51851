import assert from "node:assert/strict";
import { after } from "node:test";
import { closeBrowser, spec } from "../lib/browser.mjs";
import { ask, officeOf } from "../lib/people.mjs";

after(closeBrowser);

spec("one person prepares at the counter, another hands over; points and stock go then", async ({ context }) => {
  const clerk = await officeOf(context, "村文书", "/shop/goods");
  const { items } = await ask(clerk.context, "GET", "/appraisal/point-accounts?available=true&size=60");
  const { subjectId, subjectNumber, holderName, available } = items.at(-2);
  const points = async () => (await ask(clerk.context, "GET", `/appraisal/point-accounts/${subjectId}`)).account;
  const { page } = clerk;
  await page.getByRole("link", { name: "兑换", exact: true }).click();
  await page.getByRole("link", { name: "办理兑换" }).click();
  await page.getByLabel("输入户号或姓名").fill(subjectNumber);
  await page.getByRole("button", { name: new RegExp(subjectNumber) }).click();
  await page.getByRole("button", { name: "多一件 牙膏" }).click();
  await page.getByRole("button", { name: "备货，等另一人交付" }).click();
  await page.getByText("第一联 超市留存").waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1);
  assert.equal((await points()).held, 5);
  const own = page.getByRole("button", { name: "交付", exact: true });
  assert.equal(await own.getAttribute("aria-disabled"), "true");

  const secretary = await officeOf(context, "村党组织书记", `/shop/redemptions/${id}`);
  await secretary.page.getByRole("button", { name: "交付", exact: true }).click();
  const dialog = secretary.page.getByRole("dialog");
  assert.equal(await dialog.getByLabel("领取人").inputValue(), holderName);
  await dialog.getByRole("button", { name: /交\s?付/ }).click();
  await secretary.page.getByText("已交付").first().waitFor();
  assert.equal((await points()).available, available - 5);
  await secretary.page.getByRole("button", { name: "申请冲回" }).click();
  await secretary.page.getByRole("dialog").getByLabel("原因").fill("包装破损");
  await secretary.page
    .getByRole("dialog")
    .getByRole("button", { name: /确\s?定/ })
    .click();
  await secretary.page.getByText("待冲回").first().waitFor();
  assert.equal((await points()).available, available - 5);
  await page.goto(`/shop/redemptions/${id}`);
  await page.getByRole("button", { name: "核对后冲回" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "核对后冲回" }).click();
  await page.getByText("已冲回").first().waitFor();
  assert.equal((await points()).available, available);

  await page.goto("/shop/checks");
  await page.getByRole("button", { name: "现在核对" }).click();
  await page.getByText("账目相符").waitFor();
});
