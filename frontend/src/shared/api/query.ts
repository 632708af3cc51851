import type { UrlValue } from "../routing/useUrlState";

/** What the API is asked: fields that say nothing stay out of the address. Not with the table, which many pages do without. */
export function withoutEmpty(filters: Record<string, UrlValue>): Record<string, UrlValue> {
  return Object.fromEntries(
    Object.entries(filters).filter(
      ([, value]) => value !== "" && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
