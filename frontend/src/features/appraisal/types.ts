import type { RecordAction } from "@/shared/api/types";
import type { SchemeRules, Stage } from "@/shared/appraisal/rules";

export * from "./objections/types";

export interface GradeCount {
  code: string;
  name: string;
  count: number;
}

export interface RoundFigures {
  subjects: number;
  scored: number;
  entries: number;
  returned: number;
  held: number;
  /** Of the index; null when nobody is on the roster. */
  mean: number | null;
  grades: GradeCount[];
}

export interface RoundRow {
  id: string;
  area: string;
  townName: string | null;
  villageName: string;
  period: string;
  stage: Stage;
  stageName: string;
  dueOn: string | null;
  overdue: boolean;
  publicUntil: string | null;
  figures: RoundFigures;
  actions: RecordAction[];
}

export interface StageView {
  stage: Stage;
  name: string;
  state: "DONE" | "NOW" | "AHEAD";
  days: number;
  quorum: number;
}

export interface StepView {
  id: string;
  subjectId: string | null;
  subjectName?: string | null;
  action: string;
  actionName: string;
  fromStageName: string | null;
  toStage: Stage;
  toStageName: string;
  accountName: string;
  at: string;
  reason: string | null;
  heldOn: string | null;
  attendees: string | null;
  attendeeCount: number;
  minutes: string | null;
}

export interface PartMean {
  code: string;
  name: string;
  full: number | null;
  mean: number | null;
}

export interface RoundView extends Omit<RoundRow, "actions"> {
  periodName: string;
  schemeId: string;
  schemeName: string;
  versionNumber: number;
  openedAt: string;
  publishedAt: string | null;
  stages: StageView[];
  parts: PartMean[];
  /** Households that the caller scored himself: another must pass them. */
  ownScored: number;
  steps: StepView[];
  version: number;
  actions: RecordAction[];
}

export type ResultStatus = "OPEN" | "RETURNED" | "HELD" | "PUBLISHED";

export interface RoundResult {
  subjectId: string;
  number: string | null;
  name: string | null;
  contactGridName?: string | null;
  /** Why whoever looks keeps out of it: his own household, or declared kin. */
  recusal?: string | null;
  index: number;
  parts: Record<string, number>;
  grade: string;
  gradeName: string;
  vetoed: boolean;
  entries: number;
  status: ResultStatus;
  scored: boolean;
  note: string | null;
}

/** What hangs in public: no ids, and given names left out unless they were asked for with a reason. */
export interface PublicitySheet {
  roundId: string;
  townName: string | null;
  villageName: string;
  periodName: string;
  from: string | null;
  until: string | null;
  masked: boolean;
  parts: PartMean[];
  rows: {
    rank: number;
    shownName: string;
    numberEnd: string;
    parts: Record<string, number>;
    index: number;
    gradeName: string;
    changed: boolean;
  }[];
  actions: RecordAction[];
}

export interface AreaProgress {
  code: string;
  name: string;
  villages: number;
  stages: Partial<Record<Stage, number>>;
  overdue: number;
}

export interface RecomputedRow {
  roundId: string;
  subjectId: string;
  number: string;
  headName: string;
  villageName: string;
  index: number;
  gradeName: string;
  recomputed: number;
  recomputedGradeName: string;
  actions: RecordAction[];
}

export interface ApprovalOutcome {
  roundId: string;
  villageName: string | null;
  approved: boolean;
  reason: string | null;
}

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
  of: PeriodScore[];
  steps: StepView[];
  earnBack: { itemCode: string; text: string; partName: string; points: string }[];
  /** Why this person may not record anything for the household; null or absent when he may. */
  recusal?: string | null;
  /** Who was there when the grid looked at it together; null or absent outside a meeting. */
  met?: string | null;
}

export interface VersionRow {
  number: number;
  status: "DRAFT" | "ENACTED";
  validFrom: string | null;
  createdAt: string;
  enactedAt: string | null;
}

export interface SchemeView {
  id: string;
  name: string;
  holderArea: string;
  holderName: string;
  inForce: number | null;
  /** The first period that it no longer holds for. */
  retiredFrom?: string | null;
  versions: VersionRow[];
  version: number;
  actions: RecordAction[];
}

export interface VersionView {
  schemeId: string;
  schemeName: string;
  number: number;
  status: "DRAFT" | "ENACTED";
  validFrom: string | null;
  rules: SchemeRules;
  version: number;
  actions: RecordAction[];
}

export interface Preset {
  code: string;
  name: string;
  note: string;
  rules: SchemeRules;
}

export interface RuleChange {
  path: string;
  before: string | null;
  after: string | null;
}
