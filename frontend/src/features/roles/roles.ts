import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { NamedCode } from "@/shared/api/types";

export interface Role extends NamedCode {
  description: string;
  preset: boolean;
  permissions: string[];
  /** Permissions that its holders may hand out without being able to use them. */
  grants: string[];
  accounts: number;
  version: number;
}

export interface Permission extends NamedCode {
  group: string;
}

export type RoleValues = Pick<Role, "code" | "name" | "description" | "permissions" | "grants">;

export const rolesQuery = queryOptions({
  queryKey: ["roles"],
  queryFn: () => ok<Role[]>(api.GET("/roles") as never),
});

export const permissionsQuery = queryOptions({
  queryKey: ["permissions"],
  queryFn: () => ok<Permission[]>(api.GET("/permissions") as never),
  staleTime: Number.POSITIVE_INFINITY,
});

const at = (code: string) => ({ params: { path: { code } } });

export const createRole = (values: RoleValues) => ok<Role>(api.POST("/roles", { body: values } as never) as never);

export const updateRole = ({ code, ...change }: RoleValues & { version: number }) =>
  ok<Role>(api.PUT("/roles/{code}", { ...at(code), body: change } as never) as never);

export const changeOf = ({ code, name, description, grants, version }: Role, permissions: string[]) => ({
  code,
  name,
  description,
  grants,
  version,
  permissions,
});

export const removeRole = (code: string) => ok<void>(api.DELETE("/roles/{code}", at(code) as never) as never);

/** Role code → its permissions as they will be. Roles that are as stored are not in it. */
export type Edits = Record<string, string[]>;

export const permissionsOf = (role: Role, edits: Edits) => edits[role.code] ?? role.permissions;

/** Ticks or unticks one cell; ticking back what was changed leaves no edit. */
export function toggled(edits: Edits, role: Role, permission: string): Edits {
  const now = permissionsOf(role, edits);
  const next = now.includes(permission) ? now.filter((one) => one !== permission) : [...now, permission];
  const { [role.code]: _, ...others } = edits;
  const asStored = next.length === role.permissions.length && next.every((one) => role.permissions.includes(one));
  return asStored ? others : { ...others, [role.code]: next };
}

export function groupsOf(permissions: Permission[]): { group: string; permissions: Permission[] }[] {
  const names = [...new Set(permissions.map((permission) => permission.group))];
  return names.map((group) => ({ group, permissions: permissions.filter((permission) => permission.group === group) }));
}
