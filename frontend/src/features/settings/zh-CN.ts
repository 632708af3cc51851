import titles from "./titles/zh-CN";

export default {
  title: titles.title,
  note: "全县适用，保存后即刻生效；已有的网格不会改动",
  grids: "网格规模",
  contactSize: "联动网格建议户数",
  contactSizeHint: "自动分组时每个联动网格安排的户数",
  contactMost: "联动网格最多户数",
  contactMostHint: "超过时提示户数过多",
  governanceLeast: "网格最少户数",
  governanceLeastHint: "一般为 300 户",
  governanceMost: "网格最多户数",
  governanceMostHint: "一般为 500 户，超过时提示户数过多",
  unit: "户",
  needed: "请填写户数",
  done: "已保存",
  second: {
    title: "双人复核",
    note: "打开后，这类变更由一人提交、另一位有权限的人同意后生效。",
    always: "总是由迁入方同意，不能关闭",
    save: "保存复核设置",
  },
};
