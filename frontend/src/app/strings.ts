import auditTitles from "@/features/audit/titles/zh-CN";
import trail from "@/shared/audit/zh-CN";
import type { Bundle } from "@/shared/i18n";
import common from "@/shared/i18n/zh-CN";
import checks from "@/shared/quality/zh-CN";
import app from "./zh-CN";

type Strings = { default: object };

/** `../features/households/zh-CN.ts` → namespace `households`. */
export function toBundle(files: Record<string, Strings>): Bundle {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.split("/").slice(-2)[0] ?? path, file.default]),
  );
}

export const chinese: Bundle = {
  common,
  trail,
  checks,
  app,
  audit: auditTitles,
  ...toBundle(import.meta.glob<Strings>(["../features/*/zh-CN.ts", "!../features/audit/zh-CN.ts"], { eager: true })),
};
