/** What the menu and the routes say before a page is loaded. */
export default {
  title: "党组织",
  members: {
    title: "党员",
    "new": "登记党员",
    one: "党员",
    edit: "修改党员",
  },
};
