import "../words";
import { useQuery } from "@tanstack/react-query";
import { Flex, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useScheme } from "@/shared/appraisal/useScheme";
import { LinkButton } from "@/shared/ui/LinkButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import type { VillageCardProps } from "@/shared/village/cards";
import { listRounds, roundQuery } from "../api";
import { StageSteps } from "../parts/StageSteps";
import "../appraisal.css";

/** Where the village stands with this period's round. */
export default function RoundCard({ code }: VillageCardProps) {
  const { t } = useTranslation("appraisal");
  const { schemeId } = useScheme(code);
  const rounds = useQuery({
    queryKey: ["appraisal", "rounds", "card", code, schemeId],
    queryFn: ({ signal }) => listRounds({ area: code, size: 1, ...(schemeId ? { schemeId } : {}) }, signal),
  });
  const id = rounds.data?.items[0]?.id;
  const round = useQuery({ ...roundQuery(id ?? ""), enabled: id !== undefined });
  const error = rounds.error ?? round.error;
  if (error) return <ErrorState error={error} onRetry={() => rounds.refetch()} />;
  if (rounds.data && !id) return <EmptyState text={t("villageCard.none")} />;
  if (!round.data) return <Skeleton active title={false} />;
  return (
    <>
      <StageSteps round={round.data} />
      <Flex gap={8} className="no-print" style={{ marginTop: 12 }}>
        <LinkButton to={`/rounds/${id}`}>{t("villageCard.open")}</LinkButton>
        <LinkButton to={`/family-scores?area=${code}`}>{t("villageCard.list")}</LinkButton>
      </Flex>
    </>
  );
}
