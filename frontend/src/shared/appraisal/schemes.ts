import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { RecordAction } from "@/shared/api/types";

export interface VersionRow {
  number: number;
  status: "DRAFT" | "ENACTED";
  validFrom: string | null;
  createdAt: string;
  enactedAt: string | null;
}

export interface SchemeView {
  id: string;
  name: string;
  holderArea: string;
  holderName: string;
  inForce: number | null;
  /** The first period that it no longer holds for. */
  retiredFrom?: string | null;
  versions: VersionRow[];
  version: number;
  actions: RecordAction[];
}

export const schemesQuery = queryOptions({
  queryKey: ["appraisal", "schemes"],
  queryFn: () => ok<SchemeView[]>(api.GET("/appraisal/schemes", {}) as never),
});
