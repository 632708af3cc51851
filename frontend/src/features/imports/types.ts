import type { RecordAction } from "@/shared/api/types";

export type ImportStatus =
  | "READING"
  | "MAPPING"
  | "CHECKING"
  | "CHECKED"
  | "APPLYING"
  | "APPLIED"
  | "UNDOING"
  | "UNDONE"
  | "REFUSED"
  | "DISCARDED";

/** What a workbook holds. */
export type ImportKind = "HOUSEHOLDS" | "PARTY_MEMBERS" | "GRIDS" | "SCORE_ENTRIES";

export type RowOutcome = "ADD" | "CHANGE" | "LEAVE" | "REJECT";

export interface LayoutColumn {
  index: number;
  title: string;
  samples: string[];
  field: string | null;
}

export interface Layout {
  sheets: string[];
  sheet: string;
  headerRow: number;
  complete: boolean;
  columns: LayoutColumn[];
}

export interface DataImport {
  id: string;
  kind: ImportKind;
  status: ImportStatus;
  fileName: string;
  bytes: number;
  /** Of the job at work. */
  done: number;
  total: number;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
  /** New people who look like somebody in the registry. */
  noticed: number;
  householdsAdded: number;
  householdsChanged: number;
  notes: string[];
  error: string | null;
  layout: Layout | null;
  createdAt: string;
  checkedAt: string | null;
  appliedAt: string | null;
  endedAt: string | null;
  version: number;
  actions: RecordAction[];
}

export interface ImportField {
  field: string;
  title: string;
  required: boolean;
  note: string;
}

/** Somebody in the registry who may be the same person. */
export interface ImportLookalike {
  likeness: string;
  residentId: string;
  householdId: string;
  name: string;
  householdNumber: string;
}

export interface ImportedRow {
  line: number;
  outcome: RowOutcome;
  household: string | null;
  name: string | null;
  idNumberMasked: string | null;
  area: string | null;
  changes: { field: string; label: string; before: string | null; after: string }[];
  faults: string[];
  lookalikes: ImportLookalike[];
  /** The resident or Party member that the row is about. */
  targetId: string;
  householdId: string | null;
}

export type ImportStep = "check" | "confirm" | "undo" | "discard";
