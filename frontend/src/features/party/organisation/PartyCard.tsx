import "../words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import type { VillageCardProps } from "@/shared/village/cards";
import { topsQuery } from "../api";
import "../party.css";

/** The Party in a village: its branches and how many members they have. */
export default function PartyCard({ code }: VillageCardProps) {
  const { t } = useTranslation("party");
  const tops = useQuery(topsQuery(code));
  if (tops.isPending) return <Skeleton active paragraph={{ rows: 2 }} title={false} />;
  if (tops.isError) return <ErrorState error={tops.error} onRetry={() => tops.refetch()} />;
  const { items } = tops.data;
  const sum = (of: "members" | "flowing") => items.reduce((all, row) => all + row.counts[of], 0);
  return (
    <>
      <dl className="party-card">
        <div>
          <dt>{t("card.members")}</dt>
          <dd>
            <Link to={`/party-members?area=${code}`}>{formatNumber(sum("members"))}</Link>
          </dd>
        </div>
        <div>
          <dt>{t("card.flowing")}</dt>
          <dd>
            <Link to={`/party-members?area=${code}&flowing=true`}>{formatNumber(sum("flowing"))}</Link>
          </dd>
        </div>
      </dl>
      {items.length === 0 && <p className="muted">{t("none")}</p>}
      <ul className="party-found">
        {items.map((row) => (
          <li key={row.id}>
            <Link to={`/party?at=${row.id}`}>{row.name}</Link>{" "}
            <span className="muted">{row.secretaryName && `${t("field.secretary")} ${row.secretaryName}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
