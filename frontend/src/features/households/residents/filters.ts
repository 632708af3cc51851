/** What the list of people can be narrowed by; the names are the API's. */
export const NO_FILTERS = {
  area: "",
  q: "",
  label: "",
  politicalStatus: "",
  occupation: "",
  minAge: "",
  maxAge: "",
  issue: "",
  asOf: "",
};

export type ResidentFilters = typeof NO_FILTERS;
