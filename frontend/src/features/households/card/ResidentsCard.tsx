import "../words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import type { VillageCardProps } from "@/shared/village/cards";
import { residentSummaryQuery } from "../api";
import "./card.css";

/** Who lives in the village, by age and by label; each figure opens the list that it counts. */
export default function ResidentsCard({ code }: VillageCardProps) {
  const { t } = useTranslation("households");
  const summary = useQuery(residentSummaryQuery(code));
  if (summary.isError) return <ErrorState error={summary.error} onRetry={() => summary.refetch()} />;
  if (summary.isPending) return <Skeleton active title={false} />;
  const { ages, labels } = summary.data;
  const figures = [
    ...ages.map((band) => ({
      key: String(band.minAge),
      name: band.maxAge === null ? t("card.from", { from: band.minAge }) : t("card.between", band),
      filter: { minAge: String(band.minAge), ...(band.maxAge === null ? {} : { maxAge: String(band.maxAge) }) },
      residents: band.residents,
    })),
    ...labels.map(({ code: label, name, residents }) => ({ key: label, name, filter: { label }, residents })),
  ];
  if (figures.length === 0) return <p className="muted">{t("resident.none")}</p>;
  return (
    <ul className="households-card">
      {figures.map(({ key, name, filter, residents }) => (
        <li key={key}>
          <Link to={`/residents?${new URLSearchParams({ area: code, ...filter }).toString()}`}>
            <strong>{formatNumber(residents)}</strong>
            <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
