import { useTranslation } from "react-i18next";
import { kindOf } from "@/shared/appraisal/period";

/** A period as people say it. */
export function usePeriodName(): (period: string) => string {
  const { t } = useTranslation("appraisal");
  return (period) => {
    const year = period.slice(0, 4);
    const kind = kindOf(period);
    if (kind === "YEAR") return t("period.year", { year });
    if (kind === "QUARTER") return t("period.quarter", { year, part: t(`period.of${period[6] as "1"}`) });
    return t("period.month", { year, part: Number(period.slice(5)) });
  };
}
