// The shell round every office page.
export class Office {
  constructor(page) {
    this.page = page;
  }

  get menu() {
    return this.page.getByRole("navigation", { name: "主菜单" });
  }

  menuEntry(name) {
    return this.menu.getByRole("link", { name, exact: true });
  }

  heading(name) {
    return this.page.getByRole("heading", { level: 1, name });
  }

  async signInByPage({ username, password }) {
    await this.page.goto("/login");
    await this.page.getByLabel("账号", { exact: true }).fill(username);
    await this.page.getByLabel("密码", { exact: true }).fill(password);
    await this.page.getByRole("button", { name: "登录", exact: true }).click();
  }

  async userMenu(entry) {
    await this.page.waitForLoadState("networkidle");
    await this.page.getByRole("button", { name: /的菜单/ }).click();
    await this.page.getByRole("menuitem", { name: entry }).click();
  }
}
