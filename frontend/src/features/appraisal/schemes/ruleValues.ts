import type { AreaQuota, HonourLevel, SchemeRules } from "@/shared/appraisal/rules";

/** A place's own quota, of all levels in one table. */
type QuotaRow = AreaQuota & Pick<HonourLevel, "level">;

/** As the form holds it: the API's names under `rules`, so that what the server refuses is shown at its input. */
export interface RuleValues {
  rules: SchemeRules & {
    hasPool: boolean;
    hasBoards: boolean;
    hasShop: boolean;
    hasRatings: boolean;
    areaQuotas: QuotaRow[];
  };
}

const NO_BOARDS = {
  redGrades: [],
  redTopPercent: null,
  redEither: false,
  redItems: [],
  yellowGrades: [],
  yellowOnVeto: true,
  yellowNeedsWarning: true,
  yellowOnWarning: false,
  days: 92,
};

const NO_SHOP = { enabled: true, above: 80, pointsPerIndex: 1, expiryMonths: 12, holdDays: 3, places: [] };

export const fromRules = (rules: SchemeRules): RuleValues => ({
  rules: {
    ...rules,
    pool: rules.pool ?? { code: "+1", name: "", least: -20, most: 20 },
    boards: rules.boards ?? NO_BOARDS,
    honours: rules.honours ?? [],
    areaQuotas: (rules.honours ?? []).flatMap(({ level, quotas }) => (quotas ?? []).map((one) => ({ level, ...one }))),
    effects: rules.effects ?? [],
    shop: rules.shop ?? NO_SHOP,
    hasPool: rules.pool !== null,
    hasBoards: rules.boards !== null,
    hasShop: rules.shop?.enabled === true,
    ratings: rules.ratings ?? { selfPercent: 40, least: 3, missing: "OTHER" },
    hasRatings: Boolean(rules.ratings),
  },
});

/** Without what only the form knows; a veto has no points, and only a deduction warns first. */
export function toRules({
  hasPool,
  hasBoards,
  hasShop,
  hasRatings,
  areaQuotas,
  ...rules
}: RuleValues["rules"]): SchemeRules {
  return {
    ...rules,
    pool: hasPool ? rules.pool : null,
    boards: hasBoards ? rules.boards : null,
    ratings: hasRatings ? (rules.ratings ?? null) : null,
    shop: hasShop && rules.shop ? { ...rules.shop, enabled: true } : null,
    dimensions: rules.dimensions.map((one) => ({ ...one, full: one.full ?? null })),
    items: rules.items.map((item) => ({
      ...item,
      ...(item.kind === "VETO" ? { least: 0, most: 0, cap: null } : { cap: item.cap ?? null }),
      evidence: item.evidence ?? false,
      recorders: item.recorders ?? [],
      warnings: item.kind === "DEDUCT" ? (item.warnings ?? 0) : 0,
      repeatMonths: item.repeatMonths ?? null,
      group: item.group?.trim() || null,
      rated: item.rated || null,
      fedBy: item.fedBy?.length ? item.fedBy : null,
    })),
    honours: (rules.honours ?? []).map((one) => ({
      ...one,
      quotas: (areaQuotas ?? []).filter(({ level }) => level === one.level).map(({ area, quota }) => ({ area, quota })),
    })),
    effects: (rules.effects ?? []).map((one) => ({
      ...one,
      code: one.code || null,
      target: one.target ?? null,
      value: one.target === "YELLOW" ? null : (one.value ?? null),
      months: one.target === "HONOUR" ? (one.months ?? null) : null,
    })),
    objections:
      rules.objections?.days || typeof rules.objections?.filingDays === "number"
        ? { days: rules.objections.days ?? null, filingDays: rules.objections.filingDays ?? null }
        : null,
    stages: rules.stages.map((stage) => ({
      ...stage,
      days: stage.days ?? 0,
      quorum: stage.quorum ?? 0,
      roles: stage.roles ?? [],
    })),
  };
}
