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

export const loadAudit = (query: ListQuery, signal: AbortSignal) =>
  ok<Page<AuditEntry>>(api.GET("/audit-entries", { params: { query }, signal } as never) as never);
