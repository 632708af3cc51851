import { withoutEmpty } from "@/shared/api/query";
import "../words";
import "./words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { formatNumber, formatShare, formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { PeriodSelect } from "../parts/PeriodSelect";
import { type OverviewView, overviewQuery } from "./api";
import { BoardsPanel } from "./BoardsPanel";
import { ComparePanel } from "./ComparePanel";
import { DistributionPanel } from "./DistributionPanel";
import { LevelsPanel } from "./LevelsPanel";
import { PartsPanel } from "./PartsPanel";
import "../appraisal.css";

const NO_FILTERS = { area: "", period: "", schemeId: "" };

/** A village, town or county in a period on one screen; a place leads to its own. */
export default function OverviewPage() {
  const { t } = useTranslation("appraisal");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const choice = useScheme(filters.area, filters.schemeId);
  const { schemeId } = choice;
  const overview = useQuery(overviewQuery(withoutEmpty({ ...filters, schemeId })));
  const view = overview.data;
  const at =
    view && `?period=${view.period}${view.area ? `&area=${view.area}` : ""}${schemeId ? `&schemeId=${schemeId}` : ""}`;
  return (
    <article className="round">
      <PageHeader
        title={view ? t("overview.of", { area: view.areaName }) : t("overview.title")}
        note={
          view &&
          t("overview.note", {
            scheme: view.schemeName,
            period: view.periodName,
            previous: view.previousName,
            at: formatTime(view.countedAt),
          })
        }
      >
        <LinkButton to={`/rounds${at ?? ""}`}>{t("overview.rounds")}</LinkButton>
        <LinkButton to={`/family-scores${at ?? ""}`}>{t("overview.families")}</LinkButton>
        <PrintButton />
      </PageHeader>
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <SchemeSelect of={choice} onChange={(one) => setFilters({ schemeId: one, period: "" })} />
        <Filter label={t("filter.period")}>
          <PeriodSelect
            area={filters.area}
            schemeId={schemeId}
            value={filters.period}
            placeholder={t("overview.latest")}
            onChange={(period) => setFilters({ period })}
          />
        </Filter>
      </FilterBar>
      {overview.isError && <ErrorState error={overview.error} onRetry={() => overview.refetch()} />}
      {overview.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {!overview.isError && view && view.households === 0 && (
        <Panel>
          <EmptyState text={t("overview.none")} />
        </Panel>
      )}
      {!overview.isError && view && view.households > 0 && (
        <>
          <Figures view={view} />
          <DistributionPanel view={view} />
          <div className="trial-two">
            <PartsPanel view={view} />
            <LevelsPanel view={view} />
          </div>
          <ComparePanel view={view} onPlace={(area) => setFilters({ area })} />
          <BoardsPanel view={view} onPlace={(area) => setFilters({ area })} />
        </>
      )}
    </article>
  );
}

function Figures({ view }: { view: OverviewView }) {
  const { t } = useTranslation("appraisal");
  const figures: [Parameters<typeof t>[0], React.ReactNode][] = [
    ["overview.figures.households", formatNumber(view.households)],
    [
      "overview.figures.mean",
      <>
        {view.mean ?? "—"} {view.previousMean !== null && <small className="muted">← {view.previousMean}</small>}
      </>,
    ],
    ["overview.figures.participation", formatShare(view.scored / view.households)],
    ["overview.figures.entries", formatNumber(view.entries)],
    ["overview.figures.vetoed", formatNumber(view.vetoed)],
    ["overview.figures.published", `${formatNumber(view.published)} / ${formatNumber(view.rounds)}`],
  ];
  return (
    <Panel>
      <dl className="round-counts trial-counts">
        {figures.map(([name, value]) => (
          <div key={name as string}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
