/** What the menu and the routes say before a page is loaded. */
export default {
  title: "接口客户端",
};
