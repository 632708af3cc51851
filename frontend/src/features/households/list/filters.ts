/** What the household list can be narrowed by; the names are the API's. */
export const NO_FILTERS = {
  area: "",
  q: "",
  status: "",
  label: "",
  /** A resident's id: the households of the contact grids that he looks after. */
  contactMember: "",
  registeredHere: "",
  livesHere: "",
  withoutContact: false,
  withoutGrid: false,
  incomplete: false,
  minMembers: "",
  maxMembers: "",
  issue: "",
  asOf: "",
};

export type HouseholdFilters = typeof NO_FILTERS;
