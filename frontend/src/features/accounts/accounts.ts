import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { NamedCode, Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export interface AccountRow {
  id: string;
  username: string;
  displayName: string;
  roles: NamedCode[];
  areas: NamedCode[];
  status: "ACTIVE" | "DISABLED";
  locked: boolean;
  validFrom: string | null;
  validTo: string | null;
  lastSignInAt: string | null;
  version: number;
}

export interface AccountView extends AccountRow {
  mustChangePassword: boolean;
  sessions: { createdAt: string; lastSeenAt: string; ip: string; userAgent: string }[];
  actions: RecordAction[];
  /** Only in the answer that made it: it is stored nowhere. */
  oneTimePassword?: string | null;
}

export interface AccountValues {
  username: string;
  displayName: string;
  roles: string[];
  areas: string[];
  validFrom: string | null;
  validTo: string | null;
}

export interface RoleChoice extends NamedCode {
  description: string;
  /** Whether the signed-in person may give it to others. */
  assignable: boolean;
}

export const loadAccounts = (query: ListQuery, signal: AbortSignal) =>
  ok<Page<AccountRow>>(api.GET("/accounts", { params: { query }, signal } as never) as never);

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ["accounts", "detail", id],
    queryFn: () => ok<AccountView>(api.GET("/accounts/{id}", { params: { path: { id } } } as never) as never),
    enabled: id !== "",
  });

/** Its accounts are opened from the list of households, each bound to one: by hand it would be bound to none. */
export const VILLAGER = "HOUSEHOLD_HEAD";

export const rolesQuery = queryOptions({
  queryKey: ["roles"],
  queryFn: () => ok<RoleChoice[]>(api.GET("/roles") as never),
  staleTime: 5 * 60_000,
});

export const createAccount = (values: AccountValues & { id: string }) =>
  ok<AccountView>(api.POST("/accounts", { body: values } as never) as never);

export const updateAccount = (id: string, values: AccountValues & { version: number }) =>
  ok<AccountView>(api.PUT("/accounts/{id}", { params: { path: { id } }, body: values } as never) as never);

export const ACTIONS = ["enable", "disable", "unlock", "reset-password", "reset-factor", "sign-out"] as const;
export type AccountAction = (typeof ACTIONS)[number];

export const actOnAccount = (id: string, action: AccountAction, body: { reason: string; version: number }) =>
  ok<AccountView>(
    api.POST(`/accounts/{id}/actions/${action}` as never, { params: { path: { id } }, body } as never) as never,
  );
