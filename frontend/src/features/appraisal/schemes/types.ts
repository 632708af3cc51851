import type { RecordAction } from "@/shared/api/types";
import type { SchemeRules } from "@/shared/appraisal/rules";

export type { SchemeView, VersionRow } from "@/shared/appraisal/schemes";

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
