import type { RecordAction } from "@/shared/api/types";
import type { Stage } from "@/shared/appraisal/rules";

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
