import type { RecordAction } from "@/shared/api/types";

export const UNIT_KINDS = [
  "DEPARTMENT",
  "INSTITUTION",
  "COMPANY",
  "COLLECTIVE",
  "COOPERATIVE",
  "ASSOCIATION",
  "OTHER",
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface UnitInput {
  id?: string;
  version?: number;
  kind: UnitKind;
  name: string;
  area: string;
  creditCode: string | null;
  legalPerson: string | null;
  phone: string | null;
  address: string | null;
  foundedOn: string | null;
  remarks: string | null;
}

export interface UnitView extends UnitInput {
  id: string;
  version: number;
  areaName: string;
  endedOn: string | null;
  endReason: string | null;
  actions: RecordAction[];
}
