import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export interface Effect {
  /** Null for one that is only stated: nobody can be listed for it. */
  code: string | null;
  kind: "REWARD" | "RESTRICTION";
  text: string;
  target: "HONOUR" | "GRADE" | "TOP_SHARE" | "YELLOW" | null;
  condition: string | null;
}

export interface Entitlement {
  schemeId: string;
  effectCode: string;
  kind: Effect["kind"];
  text: string;
  subjectId: string;
  subjectNumber: string;
  holderName: string;
  area: string;
  townName: string;
  villageName: string;
  since: string;
  until: string | null;
  deliveryId: string | null;
  deliveredOn: string | null;
  deliveredName: string | null;
  note: string | null;
  /** Of the delivery. */
  version: number;
  actions: RecordAction[];
}

export interface Consent {
  id: string;
  recipient: string;
  evidence: string;
  givenOn: string;
  recordedName: string;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  version: number;
  actions: RecordAction[];
}

export interface HouseholdEffects {
  effects: Entitlement[];
  consents: Consent[];
  /** Whose systems may read the credit list. */
  banks: string[];
  actions: RecordAction[];
}

export const KEY = "effects";
const at = (id: string) => ({ params: { path: { id } } });

export const catalogueQuery = (area: string, schemeId: string) => {
  const query = { ...(area && { area }), ...(schemeId && { schemeId }) };
  return queryOptions({
    queryKey: [KEY, "catalogue", query],
    queryFn: () => ok<Effect[]>(api.GET("/appraisal/effects", { params: { query } }) as never),
  });
};

export const listEntitlements = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<Entitlement>>(api.GET("/appraisal/entitlements", { params: { query: query as never }, signal }) as never);

export const householdQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, "household", id],
    queryFn: () => ok<HouseholdEffects>(api.GET("/appraisal/households/{id}/effects", at(id)) as never),
  });

export const deliver = (body: {
  schemeId: string;
  subjectId: string;
  effect: string;
  deliveredOn: string;
  note: string | null;
}) => ok<Entitlement>(api.POST("/appraisal/deliveries", { body }) as never);

export const undoDelivery = (id: string, reason: string, version: number) =>
  ok<unknown>(api.POST("/appraisal/deliveries/{id}/actions/undo", { ...at(id), body: { reason, version } }) as never);

export const recordConsent = (body: { subjectId: string; recipient: string; evidence: string; givenOn: string }) =>
  ok<Consent>(api.POST("/appraisal/consents", { body }) as never);

export const withdrawConsent = (id: string, reason: string, version: number) =>
  ok<Consent>(api.POST("/appraisal/consents/{id}/actions/withdraw", { ...at(id), body: { reason, version } }) as never);
