import type { RecordAction } from "@/shared/api/types";
import type { SchemeRules } from "@/shared/appraisal/rules";

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
