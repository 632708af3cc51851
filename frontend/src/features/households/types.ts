import type { PendingApproval } from "@/shared/actions/PendingNotice";
import type { NamedCode, RecordAction } from "@/shared/api/types";

export interface LabelMark extends NamedCode {
  sensitive: boolean;
}

export interface HouseholdRow {
  id: string;
  number: string;
  area: string;
  townName: string;
  villageName: string;
  gridName: string | null;
  contactGridName: string | null;
  groupNumber: string;
  headName: string;
  phoneMasked: string | null;
  address: string | null;
  memberCount: number;
  labels: LabelMark[];
  status: string;
  registeredHere: boolean;
  livesHere: boolean;
  isMember: boolean;
  updatedAt: string;
}

export interface HeldLabel extends LabelMark {
  id: string;
  validFrom: string;
  validTo: string | null;
  sourceDepartment: string | null;
  version: number;
}

export interface ResidentRow {
  id: string;
  householdId: string;
  name: string;
  sex: string;
  ageYears: number | null;
  idNumberMasked: string | null;
  phoneMasked: string | null;
  relation: string;
  isHead: boolean;
  politicalStatus: string | null;
  /** Those that hold today. */
  labels: LabelMark[];
  status: string;
  registeredHere: boolean;
  livesHere: boolean;
  isMember: boolean;
}

export interface ResidentListRow extends ResidentRow {
  occupation: string | null;
  householdNumber: string;
  villageName: string;
}

export interface ResidentSummary {
  ages: { minAge: number; maxAge: number | null; residents: number }[];
  labels: (LabelMark & { residents: number })[];
}

export interface HouseholdView extends Omit<HouseholdRow, "labels"> {
  groupName: string | null;
  doorNumber: string | null;
  naturalVillage: string | null;
  longitude: number | null;
  latitude: number | null;
  registeredSince: string | null;
  livesSince: string | null;
  memberSince: string | null;
  remarks: string | null;
  contactMember: { name: string; phoneMasked: string | null } | null;
  residents: ResidentRow[];
  labels: HeldLabel[];
  createdAt: string | null;
  createdByName: string | null;
  version: number;
  /** The past day that this shows, null for now. */
  asOf: string | null;
  pendingApprovals: PendingApproval[];
  actions: RecordAction[];
}

export interface ResidentView extends Omit<ResidentRow, "labels"> {
  labels: HeldLabel[];
  birthDate: string | null;
  ethnicity: string | null;
  education: string | null;
  maritalStatus: string | null;
  occupation: string | null;
  jobTitle: string | null;
  employment: string | null;
  workPlace: string | null;
  registeredSince: string | null;
  livesSince: string | null;
  memberSince: string | null;
  remarks: string | null;
  version: number;
  asOf: string | null;
  pendingApprovals: PendingApproval[];
  actions: RecordAction[];
  household: { id: string; number: string; headName: string };
}

export interface Label extends LabelMark {
  subject: "HOUSEHOLD" | "RESIDENT";
}

export interface ResidentInput {
  id?: string;
  version?: number;
  name: string;
  sex: string;
  birthDate: string | null;
  /** Null leaves the number as it is, an empty text clears it. */
  idNumber: string | null;
  phone: string | null;
  relation: string;
  ethnicity: string | null;
  education: string | null;
  politicalStatus: string | null;
  maritalStatus: string | null;
  occupation: string | null;
  jobTitle: string | null;
  employment: string | null;
  workPlace: string | null;
  status: string;
  registeredHere: boolean;
  registeredSince: string | null;
  livesHere: boolean;
  livesSince: string | null;
  isMember: boolean;
  memberSince: string | null;
  remarks: string | null;
  /** Why an ID number that was there becomes another. */
  reason?: string | null;
}

export interface HouseholdInput {
  id?: string;
  version?: number;
  villageCode: string;
  contactGridCode: string | null;
  groupNumber: string;
  address: { naturalVillage: string | null; doorNumber: string | null; address: string | null };
  longitude: number | null;
  latitude: number | null;
  status: string;
  registeredHere: boolean;
  registeredSince: string | null;
  livesHere: boolean;
  livesSince: string | null;
  isMember: boolean;
  memberSince: string | null;
  remarks: string | null;
  head?: ResidentInput;
}

export interface LabelInput {
  code: string;
  validFrom: string;
  validTo: string | null;
  sourceDepartment: string | null;
}

export const HOUSEHOLD_STATUSES = ["RESIDENT", "AWAY", "MOVED_OUT", "CANCELLED"] as const;
export const RESIDENT_STATUSES = ["RESIDENT", "AWAY", "MOVED_OUT", "DECEASED", "CANCELLED"] as const;
export const EMPLOYMENTS = ["NONE", "LOCAL", "MIGRANT", "STUDENT", "RETIRED"] as const;
