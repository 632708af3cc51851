// The phone entry at /m/.
export class Phone {
  constructor(page) {
    this.page = page;
  }

  async signInAsDemo(roleName) {
    await this.page.goto("/m/");
    // The first of several who hold the role.
    await this.page
      .getByRole("button", { name: new RegExp(`^${roleName}`) })
      .first()
      .click();
    await this.page.getByRole("heading", { level: 1, name: "我的户" }).waitFor();
  }

  get rows() {
    return this.page.locator("section .rows a.row");
  }

  async listLoaded() {
    await this.page.getByRole("status").filter({ hasText: "户" }).first().waitFor();
  }

  figure(name) {
    return this.page.locator(".figures > div", { hasText: name }).locator("dd").innerText();
  }

  search(text) {
    return this.page.getByRole("searchbox", { name: "查找户" }).fill(text);
  }

  tab(name) {
    return this.page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name, exact: true });
  }
}
