/** The words of self and mutual ratings. */
export default {
  ratings: {
    title: "{{name}}家的自评、互评（{{period}}）",
    save: "登记",
    done: "自评、互评已登记",
    refused: "有的项没有登记：{{reasons}}",
    notYours: "，{{why}}",
    rule: "勾选评了的户，没有填的为 0 分。自评占 {{self}}%，互评取平均占 {{mutual}}%，互评至少 {{least}} 户才计。",
    missing: { OTHER: "缺一种时按另一种计。", NOTHING: "缺的一种按 0 分计。" },
    item: "评分项",
    self: "自评",
    left: "{{name}}（已不在本微网格）",
    counted: "现计",
    add: "加 {{least}}–{{most}}",
    deduct: "扣 {{least}}–{{most}}",
  },
};
