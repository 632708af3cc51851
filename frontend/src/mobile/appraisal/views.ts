import type { RecordAction } from "@/shared/api/types";
import type { Stage } from "@/shared/appraisal/rules";

/** What a scorer may declare to be to a household. */
export const KINSHIPS = ["SPOUSE", "PARENT", "CHILD", "SIBLING", "IN_LAW", "OTHER"] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** One household's index in a period, as `/family-scores` lists it. */
export interface ScoreRow {
  householdId: string;
  number: string;
  headName: string;
  villageName: string | null;
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
  /** OPEN goes with its round, RETURNED was sent back alone, HELD waits for an objection. */
  status: "OPEN" | "RETURNED" | "HELD" | "PUBLISHED";
  scored: boolean;
  stage: Stage;
  published: boolean;
  note: string | null;
  /** Why this person keeps out of it; null or absent when he may score it. */
  recusal?: "SELF" | Kinship | null;
}

export interface EntryRow {
  id: string;
  subjectId: string;
  period: string;
  itemCode: string;
  itemText: string;
  dimensionName: string;
  points: number;
  /** This time a warning and no points. */
  warning: string | null;
  happenedOn: string;
  text: string | null;
  photos: string[];
  /** Announced by its author, and not at the server. */
  photosAwaited: number;
  authorName: string;
  reversesId: string | null;
  reversedBy: string | null;
  actions: RecordAction[];
}

/** What the server answers to a recorded entry. */
export interface Recorded {
  entry: EntryRow;
  indexBefore: number;
  index: number;
  gradeName: string;
}

export interface SchemeRow {
  id: string;
  name: string;
  /** Number of the version that holds now. */
  inForce: number | null;
}
