/** What can be wrong with the data of a household; the codes are the API's. */
export const HOUSEHOLD_CHECKS = [
  "NO_PHONE",
  "NO_ADDRESS",
  "NO_LOCATION",
  "NO_GRID",
  "NO_CONTACT",
  "NO_MEMBERS",
  "HEAD_MISSING",
] as const;

/** And with that of a person. */
export const RESIDENT_CHECKS = [
  "NO_ID",
  "BAD_ID",
  "ID_MISMATCH",
  "DUPLICATE_ID",
  "LOOKALIKE",
  "NO_BIRTH",
  "TWO_HEADS",
  "TOO_OLD",
  "PARTY_UNLISTED",
] as const;

export type Check = (typeof HOUSEHOLD_CHECKS)[number] | (typeof RESIDENT_CHECKS)[number];
