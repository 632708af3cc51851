/** What the menu and the routes say before a page is loaded. */
export default {
  title: "积分超市",
  card: "积分账户",
  counter: "办理兑换",
  redemption: "兑换单",
  goods: "商品和库存",
  accounts: "积分账户",
  account: "积分存折",
  transfers: "积分流水",
  checks: "账目核对",
};
