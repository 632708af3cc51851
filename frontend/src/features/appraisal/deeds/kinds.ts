/** What the house itself has names for; a system may tell others under codes of its own. */
export const DEED_KINDS = ["VOLUNTEER_HOUR", "MATTER_SETTLED", "VISIT"] as const;
