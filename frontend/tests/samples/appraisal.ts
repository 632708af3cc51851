import type { SchemeRules, ScoreItem } from "@/shared/appraisal/rules";

const item = (code: string, text: string, kind: ScoreItem["kind"], points: [number, number], rest = {}): ScoreItem => ({
  code,
  dimension: code.startsWith("JF") ? "+1" : code.startsWith("FJ") ? "ZJ" : code.slice(0, 2),
  text,
  kind,
  least: points[0],
  most: points[1],
  evidence: false,
  recorders: [],
  cap: null,
  warnings: 0,
  repeatMonths: null,
  ...rest,
});

/** 5+1 in small. */
export function rulesSample(change: Partial<SchemeRules> = {}): SchemeRules {
  const names = { ZJ: "遵规守纪", LL: "邻里和睦", HJ: "环境整洁", JT: "家庭和谐", CX: "诚信致富" };
  return {
    period: "MONTH",
    rollUp: "MEAN",
    dimensions: Object.entries(names).map(([code, name]) => ({ code, name, start: 20, full: 20, floor: 0, weight: 1 })),
    pool: { code: "+1", name: "加减分", least: -20, most: 20 },
    items: [
      item("HJ-01", "房前屋后乱堆乱放", "DEDUCT", [1, 3]),
      item("HJ-02", "垃圾不分类", "DEDUCT", [1, 2], { warnings: 1, repeatMonths: 3 }),
      item("HJ-11", "参加村庄清洁日", "ADD", [1, 2], { cap: 4 }),
      item("HJ-12", "庭院整治达标", "ADD", [3, 3], { evidence: true }),
      item("JF-01", "见义勇为", "ADD", [5, 30]),
      item("FJ-01", "酒驾醉驾、涉黄涉毒", "VETO", [0, 0], { evidence: true, recorders: ["VILLAGE_SECRETARY"] }),
    ],
    grades: [
      { code: "A", name: "优秀", atLeast: 90 },
      { code: "B", name: "良好", atLeast: 80 },
      { code: "D", name: "待改进", atLeast: 0 },
    ],
    stages: [
      { stage: "SCORING", name: "联系党员打分", days: 5, quorum: 0, roles: [] },
      { stage: "PANEL", name: "家风评议团审核", days: 3, quorum: 3, roles: [] },
      { stage: "VILLAGE", name: "村务联席会审定", days: 3, quorum: 5, roles: [] },
      { stage: "PUBLICITY", name: "公示", days: 7, quorum: 0, roles: [] },
      { stage: "TOWN", name: "乡镇党委政府批复", days: 5, quorum: 0, roles: [] },
      { stage: "PUBLISHED", name: "公布", days: 0, quorum: 0, roles: [] },
    ],
    objections: null,
    boards: null,
    honours: [],
    effects: [],
    ...change,
  };
}
