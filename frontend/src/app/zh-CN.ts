/** Words of the shell: top bar, menu groups, error pages (namespace `app`). */
export default {
  product: "乡村治理平台",
  brand: "头雁",
  skip: "跳到正文",
  menu: { open: "打开菜单", label: "主菜单", work: "工作", registry: "基础信息", admin: "系统管理" },
  notFound: { title: "页面不存在", detail: "网址可能写错了，或者页面已经移走。" },
  crashed: {
    title: "页面出错了",
    detail: "请刷新后重试；若仍出错，请把时间和操作告诉系统管理员。",
    reload: "刷新页面",
  },
};
