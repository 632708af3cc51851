import { type GridType, type GridView, STAFF_ROLES, type StaffRole } from "../types";

/** The four posts of a governance grid ("1+3"); N others may be added. */
const POSTS: StaffRole[] = ["GRID_LEADER", "FULL_TIME_GRID_WORKER", "PART_TIME_GRID_WORKER", "GRID_ADVISER"];

export const rolesOf = (type: GridType): StaffRole[] =>
  type === "CONTACT" ? ["CONTACT_MEMBER", "OTHER"] : STAFF_ROLES.filter((role) => role !== "CONTACT_MEMBER");

/** What can be added by a name alone. */
export const addableRoles = (type: GridType): StaffRole[] => rolesOf(type).filter((role) => role !== "CONTACT_MEMBER");

/** Posts that nobody holds. */
export function missingRoles({ type, staff }: Pick<GridView, "type" | "staff">): StaffRole[] {
  const wanted: StaffRole[] = type === "CONTACT" ? ["CONTACT_MEMBER"] : POSTS;
  return wanted.filter((role) => !staff.some((one) => one.role === role));
}
