import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";

export interface PublicationReport {
  villages: number;
  approved: number;
  published: number;
  before: number;
  households: number;
  left: { code: string; name: string; reason: string }[];
}

export interface PublicationView {
  id: string;
  schemeId: string;
  schemeName: string;
  area: string;
  areaName: string;
  period: string;
  periodName: string;
  reason: string | null;
  accountName: string;
  askedAt: string;
  finishedAt: string | null;
  status: "HELD" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "EXPIRED";
  done: number;
  total: number;
  error: string | null;
  /** Null until it is done, and in lists. */
  report: PublicationReport | null;
}

export interface NewPublication {
  area: string;
  period: string;
  schemeId?: string;
  reason: string | null;
}

const SECOND = 1000;

export const isUnderWay = ({ status }: PublicationView) => status === "QUEUED" || status === "RUNNING";

export const publicationsQuery = queryOptions({
  queryKey: ["publications"],
  queryFn: () => ok<PublicationView[]>(api.GET("/appraisal/publications") as never),
  refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? 2 * SECOND : false),
});

export const publicationQuery = (id: string) =>
  queryOptions({
    queryKey: ["publication", id],
    queryFn: () => ok<PublicationView>(api.GET("/appraisal/publications/{id}", { params: { path: { id } } }) as never),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : SECOND),
  });

export const publish = (body: NewPublication) =>
  ok<PublicationView>(api.POST("/appraisal/publications", { body } as never) as never);
