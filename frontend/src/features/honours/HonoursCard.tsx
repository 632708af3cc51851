import "./words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { HouseholdCardProps } from "@/shared/household/cards";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { KEY, listHonours } from "./api";
import { StatusTag } from "./StatusTag";
import "./honours.css";

/** What a household was honoured with, is nominated for, or lost and why. */
export default function HonoursCard({ id }: HouseholdCardProps) {
  const { t } = useTranslation("honours");
  const list = useQuery({
    queryKey: [KEY, "household", id],
    queryFn: ({ signal }) => listHonours({ subjectId: id, sort: "-year", size: 20 }, signal),
  });
  if (list.isPending) return <Skeleton active title={false} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  if (list.data.items.length === 0) return <EmptyState text={t("cardNone")} />;
  return (
    <ul className="honour-card">
      {list.data.items.map((one) => (
        <li key={one.id}>
          <Link to={`/honours?${new URLSearchParams({ year: one.year, open: one.id })}`}>
            {t("yearOf", { year: one.year })} <strong>{one.title}</strong>
          </Link>{" "}
          <StatusTag status={one.status} />
          <span className="muted">
            {one.status === "REVOKED"
              ? t("cardRevoked", { day: one.revokedOn, why: one.revocation })
              : one.status === "REFUSED"
                ? one.decisionNote
                : (one.certificateNumber ?? one.reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}
