/** What the menu and the routes say before a page is loaded. */
export default {
  title: "账号",
  contacts: {
    title: "联系党员账号",
  },
  households: {
    title: "农户账号",
  },
};
