import titles from "./titles/zh-CN";

export default {
  title: titles.title,
  note: "导出的文件在后台生成，可以离开本页；到期自动删除",
  empty: "还没有导出过文件。在列表页点“导出”即可。",
  file: "文件",
  state: "状态",
  rows: "行数",
  size: "大小",
  asked: "申请时间",
  expires: "保留到",
  actions: "操作",
  download: "下载",
  stop: "停止",
  stopAsk: "停止并删除这个导出？",
  removeAsk: "删除这个文件？",
};
