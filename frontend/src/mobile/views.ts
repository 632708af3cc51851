import type { NamedCode } from "@/shared/api/types";

/** What the phone reads of the API's answers. */
export interface HouseholdRow {
  id: string;
  number: string;
  area: string;
  townName: string | null;
  villageName: string | null;
  gridName: string | null;
  contactGridName: string | null;
  groupNumber: string | null;
  headName: string | null;
  phoneMasked: string | null;
  address: string | null;
  memberCount: number;
  labels: { code: string; name: string; sensitive: boolean; validTo?: string | null }[];
  status: string;
  registeredHere: boolean;
  livesHere: boolean;
  isMember: boolean;
}

export interface ResidentRow {
  id: string;
  name: string;
  sex: string;
  ageYears: number | null;
  idNumberMasked: string | null;
  phoneMasked: string | null;
  relation: string;
  isHead: boolean;
  politicalStatus: string | null;
  labels: { code: string; name: string; sensitive: boolean }[];
  status: string;
  livesHere: boolean;
}

export interface HouseholdView extends HouseholdRow {
  groupName: string | null;
  remarks: string | null;
  contactMember: { name: string; phoneMasked: string | null } | null;
  residents: ResidentRow[];
  updatedAt: string;
}

export interface Region {
  code: string;
  name: string;
  level: string;
  childCount: number;
  households: number;
  residents: number;
}

/** One place alone: its name in full, and the one that people say. */
export interface RegionCard extends Region {
  shortName: string;
}

export type CodeTables = Record<string, NamedCode[]>;

export type { DemoAccount, SetupState as SetUp } from "@/shared/session/setup";
