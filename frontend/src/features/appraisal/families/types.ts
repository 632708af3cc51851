import type { RecordAction } from "@/shared/api/types";
import type { Stage } from "@/shared/appraisal/rules";
import type { ResultStatus, StepView } from "../rounds/types";

export interface FamilyScoreRow {
  householdId: string;
  number: string;
  headName: string;
  villageName: string;
  contactGridName: string | null;
  address: string | null;
  roundId: string;
  period: string;
  index: number;
  parts: Record<string, number>;
  grade: string;
  gradeName: string;
  vetoed: boolean;
  entries: number;
  status: ResultStatus;
  scored: boolean;
  stage: Stage;
  published: boolean;
  note: string | null;
}

export interface PartName {
  code: string;
  name: string;
  start: number;
  full: number | null;
}

export interface PeriodScore {
  period: string;
  periodName: string;
  index: number;
  parts: Record<string, number>;
  grade: string;
  gradeName: string;
  vetoed: boolean;
  entries: number;
  published: boolean;
}

/** A household that this one was split from, or that joined it. */
export interface Predecessor {
  id: string;
  number: string;
  name: string;
  kind: "SPLIT" | "MERGED";
  since: string;
}

export interface FamilyScoreView {
  householdId: string;
  number: string;
  headName: string;
  villageName: string;
  contactGridName: string | null;
  schemeId: string;
  schemeName: string;
  /** What holds where the household lives, the nearest first. */
  schemes: { id: string; name: string }[];
  parts: PartName[];
  /** The earliest first; months, quarters and years together. */
  periods: PeriodScore[];
  predecessors?: Predecessor[];
}

export interface WhyEntry {
  id: string;
  happenedOn: string;
  sentence: string;
  points: number;
  warning: string | null;
  undone: boolean;
  evidence: string | null;
  photos: string[];
  photosAwaited: number;
  authorName: string;
  actions: RecordAction[];
}

export interface WhyPart extends PartName {
  added: number;
  deducted: number;
  value: number;
  note: string | null;
  entries: WhyEntry[];
}

export interface WhyView {
  householdId: string;
  number: string;
  headName: string;
  townName: string | null;
  villageName: string;
  contactGridName: string | null;
  roundId: string;
  period: string;
  periodName: string;
  schemeId: string;
  schemeName: string;
  versionNumber: number;
  stage: Stage;
  stageName: string;
  index: number;
  grade: string;
  gradeName: string;
  vetoed: boolean;
  status: ResultStatus;
  note: string | null;
  publishedAt: string | null;
  /** What the entries come to today, when that is not what was published. */
  recomputed: number | null;
  better: number | null;
  ranked: number | null;
  townBetter: number | null;
  townRanked: number | null;
  parts: WhyPart[];
  /** Summed up from shorter periods; those that are not in `of` are not on record. */
  made?: boolean;
  of: PeriodScore[];
  steps: StepView[];
  earnBack: { itemCode: string; text: string; partName: string; points: string }[];
  /** Why this person may not record anything for the household; null or absent when he may. */
  recusal?: string | null;
  /** Who was there when the grid looked at it together; null or absent outside a meeting. */
  met?: string | null;
}
