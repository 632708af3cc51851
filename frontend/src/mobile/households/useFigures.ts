import { useEffect, useState } from "react";
import { api, ok } from "@/shared/api/client";
import type { Region } from "../views";

export interface Figures {
  households: number;
  residents: number;
}

export const sumOf = (regions: Region[]): Figures => ({
  households: regions.reduce((sum, region) => sum + region.households, 0),
  residents: regions.reduce((sum, region) => sum + region.residents, 0),
});

/** Households and people of the chosen area, or of everything the person has; asked again when the list is. */
export function useFigures(area: string | null, listFetchedAt: Date | null): Figures | null {
  const [figures, setFigures] = useState<Figures | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refreshed list asks again
  useEffect(() => {
    let current = true;
    const regions = area
      ? ok<Region>(api.GET("/regions/{code}", { params: { path: { code: area } } })).then((region) => [region])
      : ok<Region[]>(api.GET("/regions/roots"));
    regions.then(
      (found) => current && setFigures(sumOf(found)),
      () => current && setFigures(null),
    );
    return () => {
      current = false;
    };
  }, [area, listFetchedAt]);
  return figures;
}
