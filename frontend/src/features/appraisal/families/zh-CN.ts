/** Recording at the counter. */
export default {
  record: {
    go: "记一笔",
    title: "给{{name}}家记一笔（{{period}}）",
    item: "评分项",
    points: "分值",
    add: "加 {{points}} 分",
    deduct: "扣 {{points}} 分",
    day: "发生日期",
    range: "请选择本期之内的日期",
    text: "情况说明",
    textHint: "什么事、在哪里，邻居看得懂就行",
    evidence: "佐证",
    evidenceHint: "照片编号、文书编号或见证人",
    done: "已记，指数 {{before}} → {{now}}",
    warned: "已记，这次予以{{warning}}，不扣分",
  },
};
