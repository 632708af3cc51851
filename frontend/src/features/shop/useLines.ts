import { useTranslation } from "react-i18next";
import { listOf } from "@/shared/ui/format";
import type { RedemptionLine } from "./api";

/** 东北大米 5 公斤 × 1 袋、牙膏 × 2 支 */
export function useLines() {
  const { t } = useTranslation("shop");
  return (lines: RedemptionLine[]) =>
    listOf(lines.map(({ name, quantity, unit }) => t("line", { name, quantity, unit })));
}
