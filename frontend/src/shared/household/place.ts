import i18next from "i18next";

/**
 * Where a household stands in the roster: village, villagers' group, number. A name alone does not tell two households of a
 * village apart, and the end of a number repeats from group to group.
 */
export function householdPlace(village: string | null, number: string | null | undefined): string {
  const group = number?.slice(12, 14);
  return [village, group && i18next.t("common:groupOf", { number: group }), number].filter(Boolean).join(" ");
}
