import type { PendingApproval } from "@/shared/actions/PendingNotice";
import type { RecordAction } from "@/shared/api/types";

export const KINDS = ["COMMITTEE", "GENERAL_BRANCH", "BRANCH", "GROUP"] as const;
export type OrganisationKind = (typeof KINDS)[number];
export const MEMBER_STATUSES = ["ACTIVE", "TRANSFERRED_OUT", "DECEASED", "WITHDRAWN", "EXPELLED"] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];
export type MemberKind = "FULL" | "PROBATIONARY";

/** A branch that a member may go to. */
export interface TransferTarget {
  id: string;
  name: string;
  townName: string;
}

export interface Counts {
  members: number;
  probationary: number;
  flowing: number;
}

export interface OrganisationRow {
  id: string;
  parentId: string | null;
  kind: OrganisationKind;
  name: string;
  area: string;
  areaName: string;
  secretaryName: string | null;
  foundedOn: string | null;
  endedOn: string | null;
  children: number;
  counts: Counts;
}

export interface OrganisationView extends OrganisationRow {
  above: { id: string; kind: OrganisationKind; name: string }[];
  secretaryId: string | null;
  villagerGroup: string | null;
  endReason: string | null;
  remarks: string | null;
  version: number;
  actions: RecordAction[];
}

export interface OrganisationInput {
  id?: string;
  version?: number;
  parentId?: string | null;
  kind?: OrganisationKind;
  area?: string;
  name: string;
  secretaryId: string | null;
  secretaryName: string | null;
  villagerGroup: string | null;
  foundedOn: string | null;
  remarks: string | null;
}

export interface MemberRow {
  id: string;
  name: string;
  sex: string;
  ageYears: number | null;
  phoneMasked: string | null;
  branchId: string;
  branchName: string;
  groupName: string | null;
  kind: MemberKind;
  joinedOn: string;
  flowing: boolean;
  status: MemberStatus;
  residentId: string | null;
  contactGridCode: string | null;
  contactGridName: string | null;
  households: number;
}

export interface MemberChange {
  kind: "LISTED" | "CONFIRMED" | "TRANSFERRED" | "REGROUPED" | "FLOWED_OUT" | "RETURNED" | "ENDED";
  happenedOn: string;
  fromName: string | null;
  toName: string | null;
  reason: string | null;
  accountName: string;
  createdAt: string;
}

export interface ContactService {
  gridCode: string;
  gridName: string;
  since: string;
  householdCount: number;
  households: { id: string; number: string; headName: string; address: string | null; memberCount: number }[];
}

export interface MemberView extends Omit<MemberRow, "contactGridCode" | "contactGridName" | "households"> {
  birthDate: string | null;
  idNumberMasked: string | null;
  householdId: string | null;
  groupId: string | null;
  area: string;
  areaName: string;
  fullOn: string | null;
  flowingTo: string | null;
  endedOn: string | null;
  remarks: string | null;
  contacts: ContactService[];
  history: MemberChange[];
  /** What waits for another branch or person to accept it. */
  pendingApprovals: PendingApproval[];
  version: number;
  actions: RecordAction[];
}

export interface MemberInput {
  id?: string;
  version?: number;
  branchId?: string;
  groupId: string | null;
  residentId?: string | null;
  name: string | null;
  sex: string | null;
  birthDate: string | null;
  /** Null leaves the number as it is, an empty text clears it. */
  idNumber: string | null;
  phone: string | null;
  kind: MemberKind;
  joinedOn: string;
  fullOn: string | null;
  flowing: boolean;
  flowingTo: string | null;
  remarks: string | null;
}

export interface TransferInput {
  branchId: string;
  groupId: string | null;
  happenedOn: string;
  reason: string;
  version: number;
}

export interface EndingInput {
  status: MemberStatus;
  happenedOn: string;
  reason: string;
  version: number;
}
