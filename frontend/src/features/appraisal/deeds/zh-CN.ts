import titles from "../titles/zh-CN";

/** The words of what others report. */
export default {
  deeds: {
    title: titles.deeds.title,
    note: "其他业务和系统报送来的事，按办法记了分的和没有记上的都在这里；没有记上的不会丢，可按原因人工补记",
    kinds: { VOLUNTEER_HOUR: "志愿服务", MATTER_SETTLED: "事项办结", VISIT: "走访" },
    kind: "类别",
    reference: "来源编号",
    sender: "报送方",
    amount: "数量",
    text: "内容",
    happenedOn: "发生日期",
    receivedAt: "收到时间",
    status: "状态",
    statuses: { RECORDED: "已记分", REFUSED: "没有记上", TAKEN_BACK: "已撤回", UNREVERSED: "已撤回，分还在" },
    reason: "原因",
    empty: "没有报送来的事",
    emptyDetail: "在评价办法的评分项里写明“接收报送”的类别，其他系统报送后在这里查看。",
  },
};
