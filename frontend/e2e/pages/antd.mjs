// antd draws its choices in a layer of its own; people click what they see there.

export async function choose(page, field, text) {
  await field.click();
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").filter({ hasText: text }).first().click();
}

/** Of a long list, in which only what is in sight is drawn: found by typing. */
export async function find(page, field, text) {
  await field.click();
  await field.fill(text);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").filter({ hasText: text }).first().click();
}

/** Picks a place in an AreaPicker by typing its name. */
export async function chooseArea(page, field, name) {
  await field.click();
  await field.fill(name);
  await page.locator(".ant-select-dropdown:visible .ant-select-tree-title", { hasText: name }).first().click();
}

export const dialog = (page) => page.getByRole("dialog");
