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
