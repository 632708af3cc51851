import { useQuery } from "@tanstack/react-query";
import { nearest } from "@/shared/appraisal/nearest";
import { usePreference } from "@/shared/prefs/usePreference";
import { useMe } from "@/shared/session/session";
import { type SchemeView, schemesQuery } from "./schemes";

export interface ChosenScheme {
  /** What may be chosen in the place: in force first, then those that were given up. */
  choices: SchemeView[];
  /** The one that is shown; undefined while it is not known, and where none was ever in force. */
  scheme: SchemeView | undefined;
  /** Empty where there is nothing to choose: the server takes the one there is. */
  schemeId: string;
  /** Remembered with the account: other pages show the same one from then on. */
  keep: (schemeId: string) => void;
}

export const useSchemeChoice = () => usePreference<string>("appraisal.scheme");

/** Of which scheme a page shows a place: what the address asks for, else what was chosen last, else the nearest. */
export function useScheme(area: string, asked = ""): ChosenScheme {
  const me = useMe();
  const { data = [] } = useQuery(schemesQuery);
  const kept = useSchemeChoice();
  const near = nearest(data, area ? [area] : (me?.areas ?? []).map(({ code }) => code));
  const choices = [
    ...near.filter((scheme) => scheme.inForce !== null),
    ...near.filter((scheme) => scheme.inForce === null && scheme.retiredFrom),
  ];
  const named = (id: string | null) => choices.find((scheme) => scheme.id === id);
  const scheme = named(asked) ?? named(kept.value) ?? choices[0];
  return { choices, scheme, schemeId: choices.length > 1 ? (scheme?.id ?? "") : "", keep: kept.set };
}
