/** What the menu and the routes say before a page is loaded. */
export default {
  title: "网格",
  coverage: {
    title: "联系覆盖",
    membersWithoutHouseholds: "未联户党员",
  },
  board: {
    title: "网格看板",
  },
  card: {
    governance: "治理网格与“1+3+N”力量",
  },
};
