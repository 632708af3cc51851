// A list of the office: what every PageTable shows.
export class ListPage {
  constructor(page, path) {
    this.page = page;
    this.path = path;
  }

  async open(query = "") {
    await this.page.goto(`${this.path}${query}`);
    await this.loaded();
  }

  async loaded() {
    await this.page.locator(".page-table [role=status]").filter({ hasText: "条" }).waitFor();
    await this.page.waitForFunction(() => !document.querySelector(".ant-spin-spinning"));
  }

  /** `action` makes the list ask the server; answers what came. */
  async answer(action) {
    const api = `/api/v1${this.path}?`;
    const [response] = await Promise.all([
      this.page.waitForResponse((one) => one.url().includes(api) && one.request().method() === "GET"),
      action(),
    ]);
    const body = await response.json();
    await this.loaded();
    return body;
  }

  async total() {
    const text = await this.page.locator(".page-table [role=status]").first().innerText();
    return Number(text.replace(/\D/g, ""));
  }

  get headers() {
    return this.page.locator("thead th:visible");
  }

  async headerTexts() {
    return (await this.headers.allInnerTexts()).map((text) => text.trim()).filter(Boolean);
  }

  async column(title) {
    const at = (await this.page.locator("thead").first().locator("th").allInnerTexts()).findIndex(
      (text) => text.trim() === title,
    );
    const rows = this.page.locator("tbody tr.ant-table-row");
    return (await rows.locator(`td:nth-child(${at + 1})`).allInnerTexts()).map((text) => text.trim());
  }

  sortBy(title) {
    return this.page.getByRole("columnheader", { name: title }).click();
  }

  toPage(number) {
    return this.page.locator(".pager").getByTitle(String(number), { exact: true }).click();
  }

  async toggleColumn(title) {
    await this.page.getByRole("button", { name: "列设置" }).click();
    await this.page.locator(".column-panel").getByRole("checkbox", { name: title, exact: true }).click();
    await this.page.keyboard.press("Escape");
  }
}
