/** What the menu and the routes say before a page is loaded. */
export default {
  title: "数据导入",
  one: "一次导入",
};
