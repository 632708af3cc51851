import trail from "@/shared/audit/en";
import type { Bundle } from "@/shared/i18n";
import common from "@/shared/i18n/en";
import checks from "@/shared/quality/en";
import app from "./en";
import { toBundle } from "./strings";

/** The English strings of every feature: one chunk, fetched when someone asks for English. */
export const english: Bundle = {
  common,
  trail,
  checks,
  app,
  ...toBundle(import.meta.glob("../features/*/en.ts", { eager: true })),
};
