import titles from "./titles/zh-CN";

export default {
  title: titles.title,
  note: "全县适用，保存后几秒内生效",
  idleMinutes: "不操作自动退出",
  idleMinutesHint: "等保三级一般取 30 分钟以内；退出后在原页面重新登录，填写的内容不会丢",
  idleMinutesUnit: "分钟",
  absoluteHours: "最长登录时间",
  absoluteHoursHint: "到时必须重新登录，不论是否在操作",
  absoluteHoursUnit: "小时",
  passwordDays: "密码更换周期",
  passwordDaysHint: "0 为不要求定期更换；等保测评要求时一般取 90",
  passwordDaysUnit: "天",
  auditRetentionDays: "操作日志保存期",
  auditRetentionDaysHint: "不少于 180 天；到期的自动删除，留下签名的封存点",
  auditRetentionDaysUnit: "天",
  secondFactorRoles: "必须使用动态验证码的角色",
  secondFactorRolesHint: "这些角色登录时除密码外还要输入手机验证器里的 6 位数字；还没有绑定的，下次登录时先绑定",
  nobody: "不要求任何角色",
  needed: "请填写数字",
  done: "已保存",
};
