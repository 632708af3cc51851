import "../words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import type { VillageCardProps } from "@/shared/village/cards";
import { listHouseholds } from "../api";
import "./card.css";

const COUNTS = ["all", "withoutContact", "away", "notMember"] as const;
const FILTERS: Record<(typeof COUNTS)[number], Record<string, string | boolean>> = {
  all: {},
  withoutContact: { withoutContact: true },
  away: { status: "AWAY" },
  notMember: { registeredHere: "false" },
};

/** What the household list holds for this village, each figure a way into it. */
export default function HouseholdsCard({ code }: VillageCardProps) {
  const { t } = useTranslation("households");
  const counts = useQuery({
    queryKey: ["households", "card", code],
    queryFn: async () => {
      const pages = await Promise.all(COUNTS.map((name) => listHouseholds({ area: code, size: 1, ...FILTERS[name] })));
      return COUNTS.map((name, index) => ({ name, total: pages[index]?.total ?? 0 }));
    },
  });
  if (counts.isError) return <ErrorState error={counts.error} onRetry={() => counts.refetch()} />;
  if (counts.isPending) return <Skeleton active title={false} />;
  return (
    <ul className="households-card">
      {counts.data.map(({ name, total }) => (
        <li key={name}>
          <Link
            to={`/households?${new URLSearchParams({ area: code, ...(FILTERS[name] as Record<string, string>) }).toString()}`}
          >
            <strong>{formatNumber(total)}</strong>
            <span>{t(`card.${name}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
