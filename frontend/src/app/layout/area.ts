import { useEffect } from "react";
import { useLocation } from "react-router";
import { useMe } from "@/shared/session/session";

/** What the choice of an area does on a page: it filters a list, goes to a place, or means nothing. */
export type AreaUse =
  | { does: "filter" }
  | { does: "go"; chosen: string; to: (code: string) => string; villagesOnly: boolean }
  | { does: "nothing" };

const FILTERED = [
  "/",
  "/households",
  "/households/cards",
  "/residents",
  "/party",
  "/party-members",
  "/units",
  "/data-quality",
  "/grids",
  "/grid-coverage",
  "/grid-coverage/members",
  "/grid-board",
  "/rounds",
  "/family-scores",
  "/objections",
  "/boards",
  "/audit",
  "/accounts",
];

export function areaUse(pathname: string, search: string): AreaUse {
  if (FILTERED.includes(pathname)) return { does: "filter" };
  const at = new URLSearchParams(search).get("at") ?? "";
  if (pathname === "/regions")
    return { does: "go", chosen: at, to: (code) => (code ? `/regions?at=${code}` : "/regions"), villagesOnly: false };
  const [, page, chosen = ""] = /^\/(villages|grid-board)\/(\d{12})$/.exec(pathname) ?? [];
  if (!page) return { does: "nothing" };
  return { does: "go", chosen, to: (code) => `/${page}/${code || chosen}`, villagesOnly: true };
}

/** Of this tab, for the person who chose it. */
let kept = { owner: "", area: "" };

/** The area that the lists of this tab are narrowed to, also on pages without one: links lead back into it. */
export function useKeptArea(): string {
  const owner = useMe()?.id ?? "";
  const { pathname, search } = useLocation();
  const filters = areaUse(pathname, search).does === "filter";
  const area = filters ? (new URLSearchParams(search).get("area") ?? "") : kept.owner === owner ? kept.area : "";
  useEffect(() => {
    if (filters) kept = { owner, area };
  }, [filters, owner, area]);
  return area;
}
