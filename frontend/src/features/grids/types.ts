import type { RecordAction } from "@/shared/api/types";

export const STAFF_ROLES = [
  "GRID_LEADER",
  "FULL_TIME_GRID_WORKER",
  "PART_TIME_GRID_WORKER",
  "GRID_ADVISER",
  "CONTACT_MEMBER",
  "OTHER",
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export interface Staff {
  id: string;
  role: StaffRole;
  personName: string;
  phoneMasked: string | null;
  residentId: string | null;
  accountId: string | null;
  validFrom: string;
  validTo: string | null;
}

export type GridType = "GOVERNANCE" | "CONTACT";

export interface GridView {
  code: string;
  name: string;
  type: GridType;
  villageCode: string;
  villageName: string;
  parentCode: string | null;
  households: number;
  residents: number;
  staff: Staff[];
  capacity: number | null;
  overFull: boolean;
  version: number;
  actions: RecordAction[];
}

export interface Coverage {
  households: number;
  assignedHouseholds: number;
  householdsWithoutMember: number;
  contactGrids: number;
  gridsWithoutMember: number;
  partyMembers: number;
  membersWithoutHouseholds: number;
  overFullGrids: number;
}

export interface AreaCoverage extends Coverage {
  code: string;
  name: string;
}

export interface BoardHousehold {
  id: string;
  number: string;
  /** The contact grid it lies in; else the governance grid or the village. */
  area: string;
  headName: string;
  memberCount: number;
  address: string | null;
  version: number;
}

export interface BoardMember {
  residentId: string;
  name: string;
  contactGridCode: string | null;
  householdId: string | null;
}

export interface BoardGrid {
  code: string;
  name: string;
  /** The governance grid it lies in. */
  gridCode: string;
  contactMember: { residentId: string | null; name: string } | null;
  overFull: boolean;
  households: BoardHousehold[];
}

export interface Board {
  village: { code: string; name: string };
  /** Households that a contact grid is meant for; more than `most` is over-full. */
  capacity: number;
  most: number;
  coverage: Coverage;
  grids: BoardGrid[];
  unassigned: BoardHousehold[];
  members: BoardMember[];
}

export interface Grouping {
  size: number;
  by: "HOUSE_NUMBER" | "LOCATION";
  assignMembers: boolean;
  keepExisting: boolean;
  /** Of the preview that was looked at: with another the server refuses. */
  mark?: string;
}

export interface ProposedGrid {
  code?: string | null;
  name: string;
  gridCode: string;
  gridName: string;
  households: BoardHousehold[];
  contactMember: { name: string } | null;
}

export interface GroupingPreview {
  grids: ProposedGrid[];
  leftOver: number;
  /** Households that come into another governance grid: those that lie in none so far. */
  changingGrid: number;
  mark: string;
}

/** A Party member who looks after no households. */
export interface IdleMember {
  id: string;
  householdId: string;
  name: string;
  villageName: string;
  ageYears: number | null;
  phoneMasked: string | null;
}
