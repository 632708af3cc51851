import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/session";
import { areaQuery } from "./regions";

export interface AreaLabel {
  name: string;
  /** From the county down. */
  path?: string;
}

const COUNTY = 6;

/**
 * What places are called. One above a person's own area (a colleague's link names the county, and lists are cut to what is
 * his) he may not read, but the path of his own area has its name.
 *
 * @param known names that are there already
 */
export function useAreaLabels(codes: string[], known: ReadonlyMap<string, string>): AreaLabel[] {
  const { t } = useTranslation();
  const own = useMe()?.areas.map((area) => area.code) ?? [];
  const readable = codes.map((code) => own.find((area) => area.startsWith(code)) ?? code);
  const details = useQueries({ queries: readable.map((code) => areaQuery(code)) });
  return codes.map((code, index) => {
    const { data, isPending } = details[index] ?? {};
    const name = readable[index] === code ? data?.shortName : data?.path?.find((one) => one.code === code)?.name;
    const path = data?.path?.filter((one) => one.code.length >= COUNTY && code.startsWith(one.code));
    return {
      name: name ?? known.get(code) ?? (isPending ? t("state.loading") : code),
      path: path && path.length > 1 ? path.map((one) => one.name).join(" · ") : undefined,
    };
  });
}
