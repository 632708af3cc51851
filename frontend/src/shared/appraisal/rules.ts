/** What a county has decided about a scheme, as `/appraisal/schemes/{id}/versions/{number}` answers it. */
export interface SchemeRules {
  period: "MONTH" | "QUARTER" | "YEAR";
  rollUp: "MEAN" | "SUM";
  /** What becomes of the period's entries when a household splits; null: both have them. */
  splits?: "COPY" | "SHARE" | "FRESH" | null;
  dimensions: ScoreDimension[];
  /** The "+1": a signed pool beside the dimensions. */
  pool: ScorePool | null;
  items: ScoreItem[];
  grades: ScoreGrade[];
  stages: StageRule[];
  boards: BoardRule | null;
  honours: HonourLevel[] | null;
  effects: SchemeEffect[] | null;
  /** Null or missing: no points shop. */
  shop?: ShopRule | null;
  /** Null or missing: seven days, and no limit to raise one. */
  objections?: { days?: number | null; filingDays?: number | null } | null;
  /** Null or missing: nobody rates himself or his neighbours. */
  ratings?: RatingRule | null;
}

export interface RatingRule {
  /** Share of a household's own rating; the rest is the mean of its neighbours'. */
  selfPercent: number;
  /** Fewest neighbours that count. */
  least: number;
  /** What a rating that was not given counts: the other holds alone, or it is no points. */
  missing: "OTHER" | "NOTHING";
}

/** What published results earn at the village's shop. */
export interface ShopRule {
  enabled: boolean;
  /** Null: the scheme's own period. */
  earnOn?: SchemeRules["period"] | null;
  /** The index from which on it earns. */
  above: number;
  pointsPerIndex: number;
  /** Of one result; null for no limit. */
  most?: number | null;
  /** Null: for ever. */
  expiryMonths?: number | null;
  /** So long prepared goods wait; null for three. */
  holdDays?: number | null;
  /** Towns or villages with a shop; empty for all. */
  places?: string[] | null;
}

export interface ScoreDimension {
  code: string;
  name: string;
  /** What a household has before any entry. */
  start: number;
  /** Null: without limit. */
  full: number | null;
  floor: number;
  weight: number;
}

export interface ScorePool {
  code: string;
  name: string;
  least: number;
  most: number;
}

export const ITEM_KINDS = ["ADD", "DEDUCT", "VETO"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface ScoreItem {
  code: string;
  /** Code of a dimension or of the pool. */
  dimension: string;
  text: string;
  kind: ItemKind;
  /** The points to choose from, without sign. */
  least: number;
  most: number;
  evidence: boolean;
  /** Codes of roles; empty for everybody who scores. */
  recorders: string[] | null;
  /** Most points of this item in a period. */
  cap: number | null;
  /** So many times it is a warning without points. */
  warnings: number;
  /** How far back a time counts as a repetition; the current period alone when null. */
  repeatMonths: number | null;
  /** A heading under which it stands in its dimension. */
  group?: string | null;
  /** Made of self and mutual ratings, and recorded in no other way. */
  rated?: boolean | null;
  /** Kinds of deeds, told by other modules and systems, that become entries of it. */
  fedBy?: string[] | null;
}

export interface ScoreGrade {
  code: string;
  name: string;
  atLeast: number;
}

export const STAGES = ["SCORING", "PANEL", "VILLAGE", "PUBLICITY", "TOWN", "PUBLISHED"] as const;
export type Stage = (typeof STAGES)[number];

export interface StageRule {
  stage: Stage;
  name: string;
  days: number;
  quorum: number;
  /** Role codes: who acts in it, beside the permission; none for everybody who has that. */
  roles?: string[] | null;
}

export interface BoardRule {
  redGrades: string[] | null;
  redTopPercent: number | null;
  /** Grade or share is enough; else both, where both are set. */
  redEither?: boolean | null;
  /** Codes of items of which one deed is enough. */
  redItems?: string[] | null;
  yellowGrades: string[] | null;
  yellowOnVeto: boolean;
  yellowNeedsWarning: boolean;
  /** Whoever was warned and has earned nothing back in that dimension since. */
  yellowOnWarning?: boolean | null;
  days: number;
}

export interface HonourLevel {
  level: "VILLAGE" | "TOWN" | "COUNTY";
  name: string;
  quota: number;
  /** Of publicity; null for seven. */
  days?: number | null;
  /** Who comes first at the same index; null leaves a tie at the last place out. */
  tie?: "EXCLUDE" | "FEWER_DEDUCTIONS" | "MORE_HONOURS" | null;
  /** Least index to be named. */
  atLeast?: number | null;
  /** Of places that have another quota; for each place of the level within the area. */
  quotas?: AreaQuota[] | null;
}

export interface AreaQuota {
  area: string;
  quota: number;
}

export interface SchemeEffect {
  kind: "REWARD" | "RESTRICTION";
  text: string;
  /** Null for one that is only stated. */
  code?: string | null;
  target?: "HONOUR" | "GRADE" | "TOP_SHARE" | "YELLOW" | null;
  /** Level of honour or code of grade. */
  value?: string | null;
  /** How long an honour's effect lasts; null as long as the honour stands. */
  months?: number | null;
}

/** Items under their headings, in the order of the scheme; those without one come under an empty heading. */
export function grouped(items: ScoreItem[]): [string, ScoreItem[]][] {
  const groups = new Map<string, ScoreItem[]>();
  for (const item of items) {
    const group = item.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups];
}

/** A dimension or the pool, as both are shown. */
export interface ScorePart {
  code: string;
  name: string;
  start: number;
  full: number | null;
  pool: boolean;
}

export function partsOf(rules: SchemeRules): ScorePart[] {
  const parts = rules.dimensions.map(({ code, name, start, full }) => ({ code, name, start, full, pool: false }));
  const { pool } = rules;
  return pool ? [...parts, { code: pool.code, name: pool.name, start: 0, full: pool.most, pool: true }] : parts;
}
