import type { RecordAction } from "@/shared/api/types";
import type { AreaNode } from "@/shared/area/regions";

export type RegionKind = "SUBDISTRICT" | "TOWN" | "TOWNSHIP" | "VILLAGE" | "COMMUNITY";

export interface RegionNode extends AreaNode {
  /** Only some answers to a search bring it. */
  path?: { code: string; name: string; level: string }[];
}

export const KINDS = {
  TOWN: ["SUBDISTRICT", "TOWN", "TOWNSHIP"],
  VILLAGE: ["VILLAGE", "COMMUNITY"],
} as const;

export interface RegionView extends RegionNode {
  kind?: RegionKind | null;
  officialCode: string;
  shortName: string;
  path: { code: string; name: string; level: string }[];
  validFrom: string;
  validTo: string | null;
  successorCode: string | null;
  successorName: string | null;
  longitude: number | null;
  latitude: number | null;
  version: number;
  actions: RecordAction[];
}

export interface RegionInput {
  name: string;
  kind: RegionKind | null;
  validFrom: string;
  longitude: number | null;
  latitude: number | null;
}

export interface NewRegion {
  parentCode: string;
  name: string;
  kind: RegionKind | null;
  code: string | null;
  validFrom: string;
}

export interface ChangePreview {
  newCode: string | null;
  moves: { table: string; label: string; rows: number }[];
  accounts: { username: string; displayName: string }[];
  grids: number;
  warnings: string[];
  /** Names what was seen: a merge that brings it is refused when things have changed since. */
  mark: string;
}

export interface MergeOrder {
  sources: string[];
  targetCode: string;
  newName: string | null;
  reason: string;
  effectiveDate: string;
  mark?: string;
}

export interface ImportAnswer {
  added: { code: string; name: string }[];
  changed: { code: string; name: string; before: string }[];
  unchanged: number;
  rejected: { row: number; code: string | null; message: string }[];
  /** The lists are cut after some hundreds; the counts are not. */
  addedCount?: number;
  changedCount?: number;
  rejectedCount?: number;
  committed: boolean;
}

export interface VillagerGroup {
  id: string;
  number: string;
  name: string;
  households: number;
  version: number;
}
