import type { ReactNode } from "react";
import { Link } from "react-router";
import { useCan, useMe } from "../session/session";

/** Whether the person may open a village's page: it lies in an area of his own. A grid leader's area lies in it. */
export function useSeesVillage(village: string): boolean {
  const me = useMe();
  const allowed = useCan("region:read");
  return allowed && (me?.areas.some((area) => village.startsWith(area.code)) ?? false);
}

/** A village's name, and the way to its page for those who may open it. */
export function VillageLink({ code, children }: { code: string; children: ReactNode }) {
  const sees = useSeesVillage(code);
  return sees ? <Link to={`/villages/${code}`}>{children}</Link> : children;
}
