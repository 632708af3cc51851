import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, ok } from "../api/client";
import type { NamedCode } from "../api/types";

/** One of the posts that a person holds; he acts in one at a time. */
export interface OwnPost {
  /** Null for the account's own. */
  id: string | null;
  roles: NamedCode[];
  areas: { code: string; name: string }[];
  current: boolean;
}

export interface Me {
  id: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
  /** A second factor must be set up before anything else. */
  mustEnrol?: boolean;
  roles: NamedCode[];
  permissions: string[];
  areas: { code: string; name: string; level: string }[];
  /** Empty for whoever has only one. */
  posts?: OwnPost[];
  countyName: string;
  rootArea: string;
  demo: boolean;
}

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => ok<Me>(api.GET("/session")),
  staleTime: 5 * 60_000,
  retry: false,
});

/** Who is signed in. Null on the pages that need no session. */
export function useMe(): Me | null {
  return useQuery({ ...meQuery, enabled: false }).data ?? null;
}

/** Empty access means: any signed-in person. Several permissions: one of them is enough. */
export type Access = string | readonly string[] | undefined;

export function permits(me: Me | null, access: Access): boolean {
  if (!me) return false;
  if (!access || access.length === 0) return true;
  const wanted = typeof access === "string" ? [access] : access;
  return wanted.some((permission) => me.permissions.includes(permission));
}

const VILLAGE_DIGITS = 12;

/** Whether his area is a village or more, not only grids. */
export function hasVillage(me: Me | null): boolean {
  return me?.areas.some((area) => area.code.length <= VILLAGE_DIGITS) ?? false;
}

export function useCan(access: Access): boolean {
  return permits(useMe(), access);
}

export interface Credentials {
  username: string;
  password: string;
  /** Of the second factor, when the account has one. */
  code?: string;
}

/** Where somebody must go before anything else, or null. */
export function firstOf(me: Me): string | null {
  if (me.mustChangePassword) return "/password";
  return me.mustEnrol ? "/second-factor" : null;
}
