import type { Bundle } from "@/shared/i18n";
import common from "@/shared/i18n/zh-CN";
import checks from "@/shared/quality/zh-CN";
import app from "./zh-CN";

type Strings = { default: object };

/** `../features/households/zh-CN.ts` and `../features/households/titles/zh-CN.ts` → namespace `households`. */
export function toBundle(files: Record<string, Strings>): Bundle {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path.split("/")[2] ?? path, file.default]));
}

/** What every page needs; of features that are heavy with words the names alone, the rest comes with their pages. */
export const chinese: Bundle = {
  common,
  checks,
  app,
  ...toBundle(
    import.meta.glob<Strings>(
      [
        "../features/*/zh-CN.ts",
        "!../features/{accounts,appraisal,audit,clients,downloads,effects,grids,honours,households,imports,party,quality,regions,roles,security,settings,setup,shop,units}/zh-CN.ts",
        "../features/*/titles/zh-CN.ts",
      ],
      { eager: true },
    ),
  ),
};
