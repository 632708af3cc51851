import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";

export type FindingKind = "CHANGED" | "REMOVED" | "CUT" | "ADDED" | "TAIL" | "ANCHOR" | "WAITING";

export interface Finding {
  kind: FindingKind;
  number: number | null;
  until: number | null;
  entryId: number | null;
  at: string | null;
  untilAt: string | null;
  action: string | null;
}

export interface AuditCheck {
  id: string;
  accountName: string | null;
  askedAt: string;
  finishedAt: string | null;
  status: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "EXPIRED";
  rows: number;
  totalRows: number;
  firstNumber: number | null;
  lastNumber: number | null;
  faults: number | null;
  findings: Finding[];
  /** To be kept outside the system. */
  code: string | null;
}

export const isRunning = ({ status }: AuditCheck) => status === "QUEUED" || status === "RUNNING";

/** Asked again every second while one of them runs. */
export const checksQuery = queryOptions({
  queryKey: ["audit", "checks"],
  queryFn: () => ok<AuditCheck[]>(api.GET("/audit-checks") as never),
  refetchInterval: (query) => (query.state.data?.some(isRunning) ? 1000 : false),
});

export const startCheck = (code: string) =>
  ok<AuditCheck>(api.POST("/audit-checks", { body: code ? { code } : {} } as never) as never);
