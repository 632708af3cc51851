import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export const LEVELS = ["VILLAGE", "TOWN", "COUNTY"] as const;
export type HonourRank = (typeof LEVELS)[number];
export const STATUSES = ["NOMINATED", "PUBLICITY", "AWARDED", "REFUSED", "REVOKED"] as const;
export type HonourStatus = (typeof STATUSES)[number];
export const HONOUR_ACTIONS = ["publish", "award", "refuse", "withdraw", "revoke"] as const;
export type HonourActionName = (typeof HONOUR_ACTIONS)[number];

export interface Honour {
  id: string;
  level: HonourRank;
  title: string;
  year: string;
  area: string;
  townName: string;
  villageName: string;
  subjectId: string;
  /** Null when the household no longer exists. */
  subjectNumber: string | null;
  holderName: string;
  period: string;
  periodName: string;
  index: number;
  gradeName: string;
  deductions: number;
  reason: string;
  status: HonourStatus;
  nominatedName: string;
  nominatedAt: string;
  publicFrom: string | null;
  publicUntil: string | null;
  decidedName: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  awardedOn: string | null;
  certificateNumber: string | null;
  revokedName: string | null;
  revokedOn: string | null;
  revocation: string | null;
  version: number;
  actions: RecordAction[];
}

/** What is printed on a certificate; `code` ends the address behind its QR code. */
export interface Certificate {
  id: string;
  code: string;
  number: string;
  title: string;
  year: string;
  holderName: string;
  countyName: string;
  townName: string;
  villageName: string;
  issuer: string;
  awardedOn: string;
}

export interface CertificateCheck extends Omit<Certificate, "id" | "code"> {
  valid: boolean;
  revokedOn: string | null;
}

export interface Counts {
  nominated: number;
  publicity: number;
  awarded: number;
  refused: number;
  revoked: number;
}

export interface LevelFigures {
  level: HonourRank;
  title: string;
  quota: number;
  /** Of how many areas the scheme says another. */
  ownQuotas: number;
  days: number;
  tie: "EXCLUDE" | "FEWER_DEDUCTIONS" | "MORE_HONOURS";
  atLeast: number | null;
  /** What must be held first. */
  held: HonourRank | null;
  given: Counts;
  actions: RecordAction[];
}

export interface HonourPlace {
  area: string;
  name: string;
  levels: { level: HonourRank; quota: number | null; counts: Counts }[];
}

export interface HonourSummary {
  year: string;
  years: string[];
  levels: LevelFigures[];
  places: HonourPlace[];
}

export interface Suggestion {
  subjectId: string;
  subjectNumber: string;
  holderName: string;
  area: string;
  townName: string;
  villageName: string;
  rank: number;
  index: number;
  gradeName: string;
  deductions: number;
  earlier: number;
  reason: string;
}

export interface Suggestions {
  period: string | null;
  periodName: string | null;
  total: number;
  tied: number;
  items: Suggestion[];
  actions: RecordAction[];
}

export interface Outcome {
  done: number;
  left: { why: string; count: number }[];
}

export const KEY = "honours";
const at = <P extends Record<string, string>>(path: P) => ({ params: { path } });
const asked = (query: object) => ({
  params: { query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "")) as never },
});

export const listHonours = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<Honour>>(api.GET("/appraisal/honours", { ...asked(query), signal }) as never);

export const honourQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, "one", id],
    queryFn: () => ok<Honour>(api.GET("/appraisal/honours/{id}", at({ id })) as never),
  });

export const summaryQuery = (query: { area: string; year: string; schemeId: string }) =>
  queryOptions({
    queryKey: [KEY, "summary", query],
    queryFn: () => ok<HonourSummary>(api.GET("/appraisal/honour-summary", asked(query)) as never),
  });

export const suggestionsQuery = (query: {
  area: string;
  level: string;
  year: string;
  period: string;
  schemeId: string;
}) =>
  queryOptions({
    queryKey: [KEY, "suggestions", query],
    queryFn: () => ok<Suggestions>(api.GET("/appraisal/honour-suggestions", asked(query)) as never),
  });

export const listCertificates = (query: ListQuery) =>
  ok<Page<Certificate>>(api.GET("/appraisal/honour-certificates", asked(query)) as never);

export const checkQuery = (code: string) =>
  queryOptions({
    queryKey: [KEY, "check", code],
    queryFn: () => ok<CertificateCheck>(api.GET("/certificates/{code}", at({ code })) as never),
    retry: false,
  });

export const nominate = (body: {
  level: string;
  year: string;
  area: string;
  period: string | null;
  /** Null where there is only one. */
  schemeId: string | null;
  except: string[];
}) => ok<Outcome>(api.POST("/appraisal/honour-nominations", { body: body as never }) as never);

export interface Deciding {
  action: string;
  level: string;
  year: string;
  area: string;
  schemeId: string | null;
  ids: string[] | null;
  reason: string | null;
}

export const decide = (body: Deciding) =>
  ok<Outcome>(api.POST("/appraisal/honour-decisions", { body: body as never }) as never);

export const actOnHonour = (id: string, action: string, body: { version: number; reason: string | null }) =>
  ok<Honour>(api.POST("/appraisal/honours/{id}/actions/{action}", { ...at({ id, action }), body }) as never);
