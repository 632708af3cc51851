import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export interface AuditEntry {
  id: string;
  at: string;
  accountId: string | null;
  accountName: string | null;
  action: string;
  objectType: string;
  objectId: string | null;
  objectName: string | null;
  area: string | null;
  areaName: string | null;
  reason: string | null;
  before: unknown;
  after: unknown;
  ip: string | null;
  requestId: string | null;
}

export interface AuditAccount {
  id: string;
  username: string;
  displayName: string;
}

/** Found by part of the name, or the one with that id. */
export const auditAccountsQuery = (query: { q?: string; id?: string }) =>
  queryOptions({
    queryKey: ["audit", "accounts", query],
    queryFn: () => ok<AuditAccount[]>(api.GET("/audit-entries/accounts", { params: { query } })),
    staleTime: 60_000,
  });

export const loadAudit = (query: ListQuery, signal: AbortSignal) =>
  ok<Page<AuditEntry>>(api.GET("/audit-entries", { params: { query }, signal } as never) as never);
