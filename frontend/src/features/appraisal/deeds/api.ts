import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export const DEED_STATUSES = ["RECORDED", "REFUSED", "TAKEN_BACK", "UNREVERSED"] as const;

export interface DeedRow {
  id: string;
  reference: string;
  senderName: string;
  householdId: string;
  householdNumber: string | null;
  headName: string | null;
  townName: string | null;
  villageName: string | null;
  kind: string;
  happenedOn: string;
  amount: number;
  text: string | null;
  status: (typeof DEED_STATUSES)[number];
  reason: string | null;
  receivedAt: string;
  takenBackWhy: string | null;
}

export const listDeeds = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<DeedRow>>(api.GET("/appraisal/deeds", { params: { query: query as never }, signal }) as never);
