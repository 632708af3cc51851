import "../words";
import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { JobProgress } from "@/shared/jobs/JobProgress";
import { useUrlState } from "@/shared/routing/useUrlState";
import { formatTime, listOf } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { usePeriodName } from "../parts/usePeriodName";
import { isRunning, removeTrial, type TrialReport, type TrialView, trialQuery } from "./api";
import { ChangesPanel, NO_CHANGE_FILTERS } from "./ChangesPanel";
import { GradesPanel } from "./GradesPanel";
import { PlacesPanel } from "./PlacesPanel";
import { TrialFigures } from "./TrialFigures";
import "../appraisal.css";

/** What a version would have changed: figures, grades from and to, places, households with the reason. */
export default function TrialPage() {
  const { t } = useTranslation("appraisal");
  const { id = "" } = useParams();
  const trial = useQuery(trialQuery(id));
  const view = trial.data;
  const title = view && t("trial.of", { scheme: view.schemeName, number: view.number, period: view.periodName });
  usePageTitle(title);
  if (trial.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (trial.isError) return <ErrorState error={trial.error} onRetry={() => trial.refetch()} />;
  return (
    <article className="round">
      <PageHeader
        title={title}
        note={t("trial.where", {
          area: trial.data.areaName,
          name: trial.data.accountName,
          time: formatTime(trial.data.askedAt),
          until: formatTime(trial.data.expiresAt).slice(0, 10),
        })}
      >
        {trial.data.report && <PrintButton />}
        <RemoveButton trial={trial.data} />
      </PageHeader>
      {trial.data.report ? (
        <Report trial={trial.data} report={trial.data.report} />
      ) : (
        <Panel>
          <JobProgress status={trial.data.status} done={0} total={trial.data.total} error={trial.data.error} />
          {isRunning(trial.data) && trial.data.total > 0 && (
            <progress max={trial.data.total} value={trial.data.done} className="trial-progress">
              {t("trial.progress", { done: trial.data.done, total: trial.data.total })}
            </progress>
          )}
          {isRunning(trial.data) && trial.data.total > 0 && (
            <p className="muted" role="status">
              {t("trial.progress", { done: trial.data.done, total: trial.data.total })}
            </p>
          )}
        </Panel>
      )}
    </article>
  );
}

function Report({ trial, report }: { trial: TrialView; report: TrialReport }) {
  const { t } = useTranslation("appraisal");
  const period = usePeriodName();
  const [filters, setFilters] = useUrlState(NO_CHANGE_FILTERS);
  return (
    <>
      {trial.draftChanged && <Alert type="warning" showIcon title={t("trial.draftChanged")} />}
      {report.skippedVillages > 0 && (
        <Alert type="info" showIcon title={t("trial.skipped", { count: report.skippedVillages })} />
      )}
      {report.lackingEvidence > 0 && (
        <Alert type="info" showIcon title={t("trial.lacking", { count: report.lackingEvidence })} />
      )}
      <TrialFigures report={report} onKind={(change) => setFilters({ ...NO_CHANGE_FILTERS, change })} />
      <p className="muted">
        {t("trial.basis", {
          periods: listOf(report.periods.map(period)),
          entries: report.entries,
          villages: report.villages,
        })}
      </p>
      <GradesPanel report={report} onMove={(from, to) => setFilters({ ...NO_CHANGE_FILTERS, from, to })} />
      <PlacesPanel report={report} onPlace={(area) => setFilters({ ...NO_CHANGE_FILTERS, area })} />
      <ChangesPanel trialId={trial.id} report={report} filters={filters} onFilters={setFilters} />
    </>
  );
}

function RemoveButton({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("appraisal");
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = () =>
    removeTrial(trial.id).then(
      () => {
        message.success(t("trial.removed"));
        client.invalidateQueries({ queryKey: ["appraisal", "trials"] });
        navigate(`/schemes/${trial.schemeId}/versions/${trial.number}/trials`);
      },
      (error) => {
        message.error(problemText(t as never, error));
      },
    );
  return (
    <Button
      danger
      onClick={() => (isRunning(trial) ? remove() : modal.confirm({ title: t("trial.removeTitle"), onOk: remove }))}
    >
      {t(isRunning(trial) ? "trial.stop" : "trial.remove")}
    </Button>
  );
}
