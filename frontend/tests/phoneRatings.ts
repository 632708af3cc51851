import type { RatingSheet } from "../src/mobile/ratings/sheet";
import { answers } from "../src/mobile/testing";
import { rulesSample } from "./samples/appraisal";

export const rater = (householdId: string, name: string, self = false) => ({
  householdId,
  name,
  self,
  left: false,
  points: null,
});

export const sheet = (change: Partial<RatingSheet> = {}): RatingSheet => ({
  subjectId: "h1",
  name: "黄根土",
  period: "2026-11",
  rule: { selfPercent: 40, least: 3, missing: "OTHER" },
  items: [
    {
      code: "SF-4",
      text: "环境脏乱",
      dimensionName: "遵纪守法",
      kind: "DEDUCT",
      least: 1,
      most: 6,
      counted: null,
      refusal: null,
    },
    {
      code: "SF-5",
      text: "不配合检查",
      dimensionName: "遵纪守法",
      kind: "DEDUCT",
      least: 1,
      most: 6,
      counted: -2,
      refusal: "“不配合检查”不由您的岗位记分",
    },
  ],
  raters: [rater("h2", "郑小明"), rater("h1", "黄根土", true)],
  givenAt: null,
  refused: [],
  actions: [{ action: "rate", enabled: true, reason: null }],
  ...change,
});

/** Ratings of both households, by a scheme. */
export function rated(scheme = "s1"): void {
  answers.get(`/appraisal/schemes/${scheme}/versions/1`, {
    rules: { ...rulesSample(), ratings: { selfPercent: 40, least: 3, missing: "OTHER" } },
  } as never);
  answers.get("/appraisal/ratings", [sheet(), sheet({ subjectId: "h2" })] as never);
  answers.get("/appraisal/ratings/h1/2026-11", sheet() as never);
  answers.get("/appraisal/ratings/h2/2026-11", sheet({ subjectId: "h2" }) as never);
}
