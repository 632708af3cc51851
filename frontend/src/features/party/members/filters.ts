/** What the list of Party members can be narrowed by; the names are the API's. */
export const NO_FILTERS = { area: "", q: "", kind: "", status: "", flowing: "", contact: "", asOf: "" };

export type MemberFilters = typeof NO_FILTERS;
