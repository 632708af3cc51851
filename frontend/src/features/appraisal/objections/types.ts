import type { RecordAction } from "@/shared/api/types";

export const OBJECTION_STATUSES = ["OPEN", "UPHELD", "REJECTED", "WITHDRAWN"] as const;

/** A photo or a PDF that goes with an objection. */
export interface ObjectionFile {
  id: string;
  mediaType: string;
  picture: boolean;
  bytes: number;
  uploadedBy: string | null;
  createdAt: string;
}

export interface ObjectionView {
  id: string;
  number: string;
  area: string;
  townName: string | null;
  villageName: string;
  roundId: string;
  schemeId: string;
  period: string;
  periodName: string;
  subjectId: string;
  subjectName: string;
  subjectNumber: string;
  /** Null: against the whole result. */
  entryId: string | null;
  raisedBy: string;
  raisedOn: string;
  text: string;
  evidence: string | null;
  files: ObjectionFile[];
  dueOn: string;
  overdue: boolean;
  status: (typeof OBJECTION_STATUSES)[number];
  /** Who looks into it; null while nobody was told to. */
  assigneeName: string | null;
  createdName: string;
  createdAt: string;
  finding: string | null;
  indexBefore: number | null;
  indexAfter: number | null;
  decidedName: string | null;
  decidedAt: string | null;
  version: number;
  actions: RecordAction[];
}
