/** What the menu and the routes say before a page is loaded. */
export default { title: "安全设置" };
