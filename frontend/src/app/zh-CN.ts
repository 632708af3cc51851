/** Words of the shell: top bar, menu groups, error pages (namespace `app`). */
export default {
  product: "乡村治理平台",
  brand: "头雁",
  opening: "正在打开",
  skip: "跳到正文",
  menu: { open: "打开菜单", label: "主菜单", work: "工作", registry: "基础信息", admin: "系统管理" },
  notFound: { title: "页面不存在", detail: "网址可能写错了，或者页面已经移走。" },
  crashed: {
    title: "页面出错了",
    detail: "请刷新后重试；若仍出错，请把时间和操作告诉系统管理员。",
    reload: "刷新页面",
  },
  area: { switch: "切换区域", all: "全部区域" },
  search: {
    label: "搜索区域、农户和村民",
    placeholder: "搜索区域、姓名、户号",
    none: "没有找到",
    regions: "区域",
    households: "农户",
    residents: "村民",
  },
  display: {
    large: "大字版",
    normal: "标准版",
    dark: "深色模式",
    otherLanguage: "EN",
    otherLanguageName: "EN, Switch to English",
  },
  user: {
    menu: "的菜单",
    downloads: "下载中心",
    password: "修改密码",
    out: "退出登录",
    everywhere: "退出所有设备",
    everywhereDetail: "在其他电脑和手机上的登录也会结束，需要重新输入密码。",
  },
};
