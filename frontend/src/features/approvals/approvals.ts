import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export const STATUSES = ["PENDING", "APPROVED", "REJECTED", "WITHDRAWN", "EXPIRED"] as const;
export type ApprovalStatus = (typeof STATUSES)[number];

export interface Approval {
  id: string;
  kind: string;
  kindName: string;
  area: string;
  areaName: string;
  subjectType: string;
  subjectId: string;
  subjectName: string;
  summary: string;
  reason: string | null;
  status: ApprovalStatus;
  requestedByName: string;
  requestedAt: string;
  expiresAt: string;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  mine: boolean;
  version: number;
  actions: RecordAction[];
}

export const loadApprovals = (query: ListQuery, signal: AbortSignal) =>
  ok<Page<Approval>>(api.GET("/approvals", { params: { query }, signal } as never) as never);

export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ["approvals", "detail", id],
    queryFn: () => ok<Approval>(api.GET("/approvals/{id}", { params: { path: { id } } })),
  });

export const DECISIONS = ["approve", "reject", "withdraw"] as const;
export type Decision = (typeof DECISIONS)[number];

export const decide = (id: string, action: Decision, body: { reason: string; version: number }) =>
  ok<Approval>(api.POST("/approvals/{id}/actions/{action}", { params: { path: { id, action } }, body }));
