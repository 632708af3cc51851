import "../words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { asProblem } from "@/shared/api/problem";
import { plain } from "@/shared/appraisal/sheet";
import { useSchemeChoice } from "@/shared/appraisal/useScheme";
import type { HouseholdCardProps } from "@/shared/household/cards";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { familyQuery } from "../api";
import { familyPath } from "../parts/familyPath";
import { GradeTag } from "../parts/GradeTag";
import "../appraisal.css";

const SHOWN = 4;

/** The last periods of a household, on its page. */
export default function FamilyCard({ id }: HouseholdCardProps) {
  const { t } = useTranslation("appraisal");
  const nearest = useQuery(familyQuery(id));
  const kept = useSchemeChoice().value;
  const other = nearest.data?.schemes.find((one) => one.id === kept && one.id !== nearest.data.schemeId);
  const family = useQuery(familyQuery(id, other?.id));
  if (family.isPending) return <Skeleton active title={false} />;
  const problem = family.isError && asProblem(family.error);
  // No scheme holds where the household lives: nothing went wrong.
  if (problem && problem.status === 422) return <EmptyState text={problem.detail} />;
  if (family.isError) return <ErrorState error={family.error} onRetry={() => family.refetch()} />;
  const periods = family.data.periods.slice(-SHOWN).reverse();
  if (periods.length === 0) return <EmptyState text={t("family.cardNone")} />;
  return (
    <div className="family-card">
      {periods.map((one, index) => (
        <Link key={one.period} to={familyPath(id, one.period, other?.id)}>
          {index === 0 ? <strong>{plain(one.index)}</strong> : <span>{plain(one.index)}</span>}{" "}
          <GradeTag grade={one.grade} name={one.gradeName} vetoed={one.vetoed} />
          <span className="muted">
            {t("family.cardPeriod", {
              period: one.periodName,
              state: t(one.published ? "status.PUBLISHED" : "family.live"),
            })}
          </span>
        </Link>
      ))}
      {family.data.schemes.length > 1 && <span className="muted">{family.data.schemeName}</span>}
      <Link to={`/family-scores/${id}`} className="no-print">
        {t("family.cardMore")}
      </Link>
    </div>
  );
}
