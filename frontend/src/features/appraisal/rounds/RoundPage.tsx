import "../words";
import { FileTextOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { VillageLink } from "@/shared/village/VillageLink";
import { roundQuery } from "../api";
import { StageSteps } from "../parts/StageSteps";
import type { RoundView } from "../types";
import { ActDialog } from "./ActDialog";
import { ROUND_ACTIONS, type RoundActionName } from "./actions";
import { ResultsPanel } from "./ResultsPanel";
import { RoundFiguresPanel } from "./RoundFiguresPanel";
import { StepTimeline } from "./StepTimeline";
import "../appraisal.css";

/** One village's round: where it stands, its households, and what the signed-in person may do with it. */
export default function RoundPage() {
  const { t } = useTranslation("appraisal");
  const { id = "" } = useParams();
  const client = useQueryClient();
  const round = useQuery(roundQuery(id));
  const [acting, setActing] = useState<RoundActionName | null>(null);
  usePageTitle(round.data && t("round.title", { village: round.data.villageName, period: round.data.periodName }));
  if (round.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (round.isError) return <ErrorState error={round.error} onRetry={() => round.refetch()} />;
  const view = round.data;
  const take = (fresh: RoundView) => {
    client.setQueryData(roundQuery(id).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["appraisal", "results", id] });
    client.invalidateQueries({ queryKey: ["appraisal", "rounds"] });
    client.invalidateQueries({ queryKey: ["appraisal", "progress"] });
  };
  const specs = Object.fromEntries(
    ROUND_ACTIONS.map((action) => [
      action,
      {
        label: t(`action.${action}`),
        primary: action !== "return",
        danger: action === "return",
        onClick: () => setActing(action),
      },
    ]),
  );
  return (
    <article className="round" aria-label={t("round.one")}>
      <PageHeader
        title={
          <>
            <VillageLink code={view.area}>{view.villageName}</VillageLink> {view.periodName}
          </>
        }
        note={`${view.townName ?? ""} · ${t("round.note", {
          scheme: view.schemeName,
          number: view.versionNumber,
          opened: formatTime(view.openedAt),
        })}`}
      >
        <PrintButton />
        <LinkButton to={`/rounds/${id}/publicity`} icon={<FileTextOutlined />}>
          {t("round.publicity")}
        </LinkButton>
        <ActionBar actions={view.actions} specs={specs} />
      </PageHeader>
      {view.stages.length > 0 && (
        <Panel>
          <StageSteps round={view} />
          {view.actions
            .filter((action) => !action.enabled && action.reason)
            .map((action) => (
              <p key={action.action} className="muted why-not">
                {t(`action.${action.action as RoundActionName}`)}：{action.reason}
              </p>
            ))}
        </Panel>
      )}
      {view.ownScored > 0 && view.actions.length > 0 && view.stage !== "SCORING" && view.stage !== "PUBLICITY" && (
        <Alert type="info" showIcon title={t("round.ownScored", { count: view.ownScored })} className="no-print" />
      )}
      <RoundFiguresPanel view={view} />
      <ResultsPanel view={view} onChanged={take} />
      <Panel title={t("round.history")}>
        <StepTimeline steps={view.steps} empty={t("round.noHistory")} />
      </Panel>
      {acting && (
        <ActDialog
          view={view}
          action={acting}
          onClose={() => setActing(null)}
          onDone={(fresh) => {
            setActing(null);
            take(fresh);
          }}
        />
      )}
    </article>
  );
}
