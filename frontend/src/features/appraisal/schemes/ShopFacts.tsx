import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SchemeRules, ShopRule } from "@/shared/appraisal/rules";
import { plain } from "@/shared/appraisal/sheet";
import { areaQuery } from "@/shared/area/regions";
import { Facts, fact } from "@/shared/ui/Facts";
import { listOf } from "@/shared/ui/format";

/** The rule of the points shop as it is read. */
export function ShopFacts({ shop, period }: { shop: ShopRule; period: SchemeRules["period"] }) {
  const { t } = useTranslation("appraisal");
  const places = shop.places ?? [];
  const details = useQueries({ queries: places.map((code) => areaQuery(code)) });
  return (
    <Facts
      columns={2}
      facts={[
        fact(t("rules.earnOn"), t(`rules.kind.${shop.earnOn ?? period}`)),
        fact(t("rules.above"), plain(shop.above)),
        fact(t("rules.pointsPerIndex"), plain(shop.pointsPerIndex)),
        fact(t("rules.mostPoints"), shop.most ?? t("rules.unlimited")),
        fact(t("rules.expiryMonths"), shop.expiryMonths ?? t("rules.forever")),
        fact(t("rules.holdDays"), shop.holdDays ?? 3),
        fact(
          t("rules.places"),
          places.length === 0
            ? t("rules.everywhere")
            : listOf(places.map((code, index) => details[index]?.data?.shortName ?? code)),
        ),
      ]}
    />
  );
}
