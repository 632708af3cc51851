/** What the menu and the routes say before a page is loaded. */
export default {
  deeds: {
    title: "报送记分",
  },
  rounds: {
    title: "评分进度",
  },
  round: {
    one: "评分轮次",
  },
  publicity: {
    title: "好家风指数公示",
  },
  families: {
    title: "好家风指数",
  },
  family: {
    one: "农户好家风指数",
    card: "好家风指数",
  },
  villageCard: {
    title: "好家风评分",
  },
  boards: {
    title: "红黄榜",
    screen: "大屏轮播",
  },
  objections: {
    title: "异议",
  },
  kin: {
    title: "回避申报",
  },
  schemes: {
    title: "评价办法",
    edit: "修改草案",
  },
  rules: {
    title: "规则",
  },
  trial: {
    title: "办法试算",
    one: "试算",
  },
  fairness: {
    title: "评分公正性",
  },
  sample: {
    title: "评分抽查",
    one: "抽查",
  },
  overview: {
    title: "好家风总览",
  },
};
