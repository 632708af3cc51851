import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { HonourLevel } from "@/shared/appraisal/rules";
import { areaQuery } from "@/shared/area/regions";
import { listOf } from "@/shared/ui/format";

/** The places that have a quota of their own, a line a level; nothing where no place has. */
export function QuotaList({ levels }: { levels: HonourLevel[] }) {
  const { t } = useTranslation("appraisal");
  const codes = [...new Set(levels.flatMap((one) => one.quotas ?? []).map(({ area }) => area))];
  const details = useQueries({ queries: codes.map((code) => areaQuery(code)) });
  const name = (code: string) => details[codes.indexOf(code)]?.data?.shortName ?? code;
  return levels
    .filter((one) => one.quotas?.length)
    .map((one) => (
      <p key={one.level} className="muted">
        {t("rules.quotasOf", { name: one.name })}
        {listOf((one.quotas ?? []).map(({ area, quota }) => `${name(area)} ${quota}`))}
      </p>
    ));
}
