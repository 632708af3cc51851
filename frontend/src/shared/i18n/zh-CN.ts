/** Words that every screen shares (namespace `common`). */
export default {
  action: {
    retry: "重试",
    home: "回到工作台",
    save: "保存",
    cancel: "取消",
    close: "关闭",
    search: "查询",
    reset: "重置",
    edit: "编辑",
    add: "新增",
    remove: "删除",
    print: "打印",
    export: "导出",
    back: "返回",
    more: "更多",
    confirm: "确定",
  },
  state: { empty: "暂无数据", loading: "正在加载" },
  problem: {
    unknown: { title: "出了点问题", detail: "请稍后重试；若仍不行，请联系系统管理员。" },
    offline: { title: "连接不上服务器", detail: "请检查网络后重试。" },
    "not-found": { title: "没有找到", detail: "该记录不存在，或不在您的管辖范围内。" },
    unavailable: { title: "系统繁忙", detail: "服务暂时不可用，请稍后重试。" },
    forbidden: { title: "没有权限", detail: "您的账号不能打开这个页面。如有需要，请联系系统管理员。" },
  },
};
