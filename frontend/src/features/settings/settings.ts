import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";

export const SIZES = ["contactSize", "contactMost", "governanceLeast", "governanceMost"] as const;

export type Sizes = Record<(typeof SIZES)[number], number>;

export interface CountySettings extends Sizes {
  version: number;
}

export const settingsQuery = queryOptions({
  queryKey: ["settings"],
  queryFn: () => ok<CountySettings>(api.GET("/settings")),
});

export const saveSettings = (body: CountySettings) => ok<CountySettings>(api.PUT("/settings", { body }));

export interface ApprovalRules {
  rules: { kind: string; name: string; required: boolean; changeable: boolean }[];
  version: number;
}

export const rulesQuery = queryOptions({
  queryKey: ["settings", "second-person"],
  queryFn: () => ok<ApprovalRules>(api.GET("/approvals/rules")),
});

export const saveRules = (body: { required: Record<string, boolean>; version: number }) =>
  ok<ApprovalRules>(api.PUT("/approvals/rules", { body }));
