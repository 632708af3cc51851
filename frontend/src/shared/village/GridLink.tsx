import type { ReactNode } from "react";
import { Link } from "react-router";
import { useCan } from "../session/session";

const VILLAGE = 12;

/** A contact grid's name, and the way to it on its village's board for those who may open boards. */
export function GridLink({ code, children }: { code: string; children: ReactNode }) {
  const sees = useCan("grid:read");
  return sees ? <Link to={`/grid-board/${code.slice(0, VILLAGE)}?grid=${code}`}>{children}</Link> : children;
}
