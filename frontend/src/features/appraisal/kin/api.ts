import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

/** What somebody may declare; his own household is known without it. */
export const KINSHIPS = ["SPOUSE", "PARENT", "CHILD", "SIBLING", "IN_LAW", "OTHER"] as const;
export type Kinship = (typeof KINSHIPS)[number];

export interface KinView {
  id: string;
  accountName: string;
  householdId: string;
  householdNumber: string;
  headName: string;
  villageName: string;
  kinshipName: string;
  declaredAt: string;
  withdrawnAt: string | null;
  withdrawnName: string | null;
  withdrawnWhy: string | null;
  actions: RecordAction[];
}

export const listKin = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<KinView>>(api.GET("/appraisal/kin", { params: { query: query as never }, signal }) as never);

export const declareKin = (body: { id: string; householdId: string; kinship: Kinship }) =>
  ok<KinView>(api.POST("/appraisal/kin", { body }) as never);

export const withdrawKin = (id: string, reason: string) =>
  ok<KinView>(
    api.POST("/appraisal/kin/{id}/actions/withdraw", { params: { path: { id } }, body: { reason } }) as never,
  );
