import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { NamedCode } from "@/shared/api/types";

export interface SecurityRules {
  idleMinutes: number;
  absoluteHours: number;
  passwordDays: number;
  secondFactorRoles: string[];
  auditRetentionDays: number;
  exportRows: number;
}

export interface SecuritySettings extends SecurityRules {
  version: number;
}

export const NUMBERS = ["idleMinutes", "absoluteHours", "passwordDays", "auditRetentionDays", "exportRows"] as const;

export const securityQuery = queryOptions({
  queryKey: ["security"],
  queryFn: () => ok<SecuritySettings>(api.GET("/security-settings")),
});

export const roleNamesQuery = queryOptions({
  queryKey: ["security", "roles"],
  queryFn: () => ok<NamedCode[]>(api.GET("/roles") as never),
});

export const saveSecurity = (body: SecuritySettings) => ok<SecuritySettings>(api.PUT("/security-settings", { body }));
