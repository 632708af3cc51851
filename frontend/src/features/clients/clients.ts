import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { NamedCode, RecordAction } from "@/shared/api/types";

export interface ApiClient {
  id: string;
  name: string;
  contact: string | null;
  /** The bank or office for which it reads what is released by name. */
  recipient: string | null;
  clientId: string;
  status: "ACTIVE" | "REVOKED";
  /** May call today. */
  usable: boolean;
  permissions: string[];
  areas: { code: string; name: string }[];
  validFrom: string;
  validTo: string;
  perMinute: number;
  lastUsedAt: string | null;
  lastIp: string | null;
  /** Until when the secret before is still good. */
  previousUntil: string | null;
  createdAt: string;
  createdByName: string | null;
  version: number;
  actions: RecordAction[];
  /** Only in the answer that made it. */
  clientSecret?: string | null;
}

export interface ClientValues {
  name: string;
  contact?: string | null;
  recipient?: string | null;
  permissions: string[];
  areas: string[];
  validFrom?: string | null;
  validTo: string;
  perMinute: number;
}

export const ACTIONS = ["rotate", "revoke", "restore"] as const;
export type ClientAction = (typeof ACTIONS)[number];

/** What only people may do; the server refuses them to a client. */
const ONLY_PEOPLE = [
  "account:write",
  "role:write",
  "audit:read",
  "setting:write",
  "security:write",
  "client:write",
  "approval:decide",
  "resident:reveal",
];

const at = (id: string) => ({ params: { path: { id } } });

export const clientsQuery = queryOptions({
  queryKey: ["clients", "list"],
  queryFn: () => ok<ApiClient[]>(api.GET("/api-clients") as never),
});

export const permissionsQuery = queryOptions({
  queryKey: ["clients", "permissions"],
  queryFn: async () => {
    const all = await ok<NamedCode[]>(api.GET("/permissions") as never);
    return all.filter(({ code }) => !ONLY_PEOPLE.includes(code));
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const createClient = (body: ClientValues) =>
  ok<ApiClient>(api.POST("/api-clients", { body: body as never }) as never);

export const updateClient = (id: string, body: ClientValues & { version: number }) =>
  ok<ApiClient>(api.PUT("/api-clients/{id}", { ...at(id), body: body as never }) as never);

export const actOnClient = (id: string, action: ClientAction, body: { reason: string; version: number }) =>
  ok<ApiClient>(
    api.POST("/api-clients/{id}/actions/{action}", { params: { path: { id, action } }, body } as never) as never,
  );
