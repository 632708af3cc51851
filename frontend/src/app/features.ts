import type { RouteObject } from "react-router";
import { type HouseholdCard, setHouseholdCards } from "@/shared/household/cards";
import type { MenuItem } from "@/shared/routing/page";
import { setVillageCards, type VillageCard } from "@/shared/village/cards";

interface FeatureModule {
  /** Pages inside the layout. */
  routes?: RouteObject[];
  /** Pages without the layout: sign-in, set-up. */
  bareRoutes?: RouteObject[];
  menu?: MenuItem[];
  /** What the feature adds to the village page. */
  villageCards?: VillageCard[];
  /** What the feature adds to the household page. */
  householdCards?: HouseholdCard[];
}

const found = Object.values(import.meta.glob<FeatureModule>("../features/*/routes.tsx", { eager: true }));

export const routes = found.flatMap((feature) => feature.routes ?? []);
export const bareRoutes = found.flatMap((feature) => feature.bareRoutes ?? []);
export const menu = found.flatMap((feature) => feature.menu ?? []).sort((a, b) => a.order - b.order);

setVillageCards(found.flatMap((feature) => feature.villageCards ?? []));
setHouseholdCards(found.flatMap((feature) => feature.householdCards ?? []));
