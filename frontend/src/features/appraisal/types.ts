/** What the appraisal endpoints answer, by subject. */
export * from "./families/types";
export * from "./objections/types";
export * from "./rounds/types";
export * from "./schemes/types";
