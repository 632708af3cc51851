import { useEffect, useState } from "react";
import { api, ok } from "@/shared/api/client";
import type { RegionCard } from "../views";

const names = new Map<string, string>();

/** The name of an area that is not one of the person's own; place names are no secret, so they may stay in memory. */
export function useAreaName(code: string | null): string | null {
  const [, setArrived] = useState(0);
  useEffect(() => {
    if (!code || names.has(code)) return;
    ok<RegionCard>(api.GET("/regions/{code}", { params: { path: { code } } })).then(
      (region) => {
        names.set(code, region.shortName);
        setArrived((n) => n + 1);
      },
      () => {},
    );
  }, [code]);
  return code ? (names.get(code) ?? code) : null;
}
