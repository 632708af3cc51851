/** The words of publishing a period in a whole place. */
export default {
  publication: {
    title: "整区公布",
    note: "逐村办理：到了批复环节、没有未办结异议的，批复公布；各月齐了的，汇总季度、年度。中途可以离开，中断了会接着办。",
    start: "开始公布",
    needArea: "请选择区域",
    needPeriod: "请选择期次",
    latest: "最近几次",
    back: "返回",
    leave: "可以关闭本窗口，公布会继续进行。",
    progress: "已办 {{done, number}} / {{total, number}} 个村",
    result: "这次公布 {{published}} 个村、{{households}} 户，批复 {{approved}} 个轮次。",
    before: "另有 {{count}} 个村先前已经公布。",
    left: "没有公布的 {{count}} 个村",
    state: {
      HELD: "等待复核",
      QUEUED: "排队中",
      RUNNING: "正在公布",
      DONE: "已完成",
      FAILED: "失败",
      EXPIRED: "已完成",
    },
  },
};
