import type { ReactNode } from "react";
import { Link } from "react-router";
import { useCan } from "@/shared/session/session";

const LISTS: Record<string, string> = {
  householdsWithoutMember: "/households?withoutContact=true",
  gridsWithoutMember: "/grids?type=CONTACT&withoutMember=true",
  overFullGrids: "/grids?type=CONTACT&overFull=true",
  membersWithoutHouseholds: "/grid-coverage/members?",
};

interface Props {
  name: string;
  area: string;
  /** Nothing to show for a figure of 0. */
  count: boolean;
  children: ReactNode;
}

/** A figure, and the way to the list of what it counts. */
export function FigureLink({ name, area, count, children }: Props) {
  const households = useCan("household:read");
  const list = LISTS[name];
  if (!list || !count || (!households && !list.startsWith("/grids"))) return children;
  const to = area ? `${list}${list.endsWith("?") ? "" : "&"}area=${area}` : list.replace(/\?$/, "");
  return (
    <Link to={to} onClick={(event) => event.stopPropagation()}>
      {children}
    </Link>
  );
}
