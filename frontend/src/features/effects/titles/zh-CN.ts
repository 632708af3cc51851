/** What the menu and the routes say before a page is loaded. */
export default {
  title: "奖惩兑现",
  card: "奖惩和信贷授权",
};
