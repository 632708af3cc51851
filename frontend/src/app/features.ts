import type { RouteObject } from "react-router";
import type { Bundle } from "@/shared/i18n";
import common from "@/shared/i18n/zh-CN";
import type { MenuItem } from "@/shared/routing/page";
import app from "./zh-CN";

interface FeatureModule {
  /** Pages inside the layout. */
  routes?: RouteObject[];
  /** Pages without the layout: sign-in, set-up. */
  bareRoutes?: RouteObject[];
  menu?: MenuItem[];
}

const found = Object.values(import.meta.glob<FeatureModule>("../features/*/routes.tsx", { eager: true }));

export const routes = found.flatMap((feature) => feature.routes ?? []);
export const bareRoutes = found.flatMap((feature) => feature.bareRoutes ?? []);
export const menu = found.flatMap((feature) => feature.menu ?? []).sort((a, b) => a.order - b.order);

type Strings = { default: object };

/** `../features/households/zh-CN.ts` → namespace `households`. */
export function toBundle(files: Record<string, Strings>): Bundle {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.split("/").at(-2) ?? path, file.default]),
  );
}

export const chinese: Bundle = {
  common,
  app,
  ...toBundle(import.meta.glob<Strings>("../features/*/zh-CN.ts", { eager: true })),
};
