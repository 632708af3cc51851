import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import { withoutEmpty } from "@/shared/api/query";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import type {
  EndingInput,
  MemberInput,
  MemberRow,
  MemberView,
  OrganisationInput,
  OrganisationRow,
  OrganisationView,
  TransferInput,
  TransferTarget,
} from "./types";

/** All that stand directly below one organisation: a county has a few dozen towns, a town as many villages. */
const LEVEL = 200;
const at = (id: string) => ({ params: { path: { id } } });
/** @param asOf a past day; empty for now */
const then = (id: string, asOf: string) => ({ params: { path: { id }, query: asOf ? { asOf } : {} } });

export const listOrganisations = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<OrganisationRow>>(api.GET("/party-organisations", { params: { query }, signal } as never) as never);

export const listMembers = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<MemberRow>>(api.GET("/party-members", { params: { query }, signal } as never) as never);

export const topsQuery = (area: string, asOf = "") =>
  queryOptions({
    queryKey: ["party", "tops", area, asOf],
    queryFn: ({ signal }) => listOrganisations(withoutEmpty({ top: true, size: LEVEL, area, asOf }), signal),
  });

export const childrenQuery = (parent: string, asOf = "") =>
  queryOptions({
    queryKey: ["party", "children", parent, asOf],
    queryFn: ({ signal }) => listOrganisations(withoutEmpty({ parent, size: LEVEL, asOf }), signal),
    enabled: parent !== "",
  });

export const organisationQuery = (id: string, asOf = "") =>
  queryOptions({
    queryKey: ["party", "organisation", id, asOf],
    queryFn: () => ok<OrganisationView>(api.GET("/party-organisations/{id}", then(id, asOf) as never) as never),
    enabled: id !== "",
  });

export const memberQuery = (id: string, asOf = "") =>
  queryOptions({
    queryKey: ["party", "member", id, asOf],
    queryFn: () => ok<MemberView>(api.GET("/party-members/{id}", then(id, asOf) as never) as never),
  });

export const createOrganisation = (body: OrganisationInput) =>
  ok<OrganisationView>(api.POST("/party-organisations", { body } as never) as never);

export const changeOrganisation = (id: string, body: OrganisationInput) =>
  ok<OrganisationView>(api.PUT("/party-organisations/{id}", { ...at(id), body } as never) as never);

export const endOrganisation = (id: string, body: { reason: string; version: number }) =>
  ok<OrganisationView>(api.POST("/party-organisations/{id}/actions/end", { ...at(id), body } as never) as never);

export const createMember = (body: MemberInput) =>
  ok<MemberView>(api.POST("/party-members", { body } as never) as never);

export const changeMember = (id: string, body: MemberInput) =>
  ok<MemberView>(api.PUT("/party-members/{id}", { ...at(id), body } as never) as never);

/** Branches of the whole county by name. */
export const transferTargetsQuery = (q: string) =>
  queryOptions({
    queryKey: ["party", "transfer-targets", q],
    queryFn: () =>
      ok<TransferTarget[]>(api.GET("/party-transfer-targets", { params: { query: { q } } } as never) as never),
    enabled: q !== "",
  });

export const transferMember = (id: string, body: TransferInput) =>
  ok<MemberView>(api.POST("/party-members/{id}/actions/transfer", { ...at(id), body } as never) as never);

export const endMember = (id: string, body: EndingInput) =>
  ok<MemberView>(api.POST("/party-members/{id}/actions/end", { ...at(id), body } as never) as never);
