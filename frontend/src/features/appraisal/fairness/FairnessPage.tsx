import { withoutEmpty } from "@/shared/api/query";
import "../words";
import "./words";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { Chart } from "@/shared/chart/Chart";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { PeriodSelect } from "../parts/PeriodSelect";
import { deviatingQuery, FLAGS, listScorers, type ScorerRow } from "./api";
import { scorerColumns } from "./columns";
import "../appraisal.css";

/** With photos: fetched when somebody asks. */
const ScorerDrawer = lazy(async () => ({ default: (await import("./ScorerDrawer")).ScorerDrawer }));
const NO_FILTERS = { area: "", period: "", schemeId: "", flag: "", q: "" };

/** Scorers with their means, bounds and what is unusual, down to their entries. */
export default function FairnessPage() {
  const { t } = useTranslation("appraisal");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const choice = useScheme(filters.area, filters.schemeId);
  const { schemeId } = choice;
  const [opened, setOpened] = useState<ScorerRow | null>(null);
  const columns = useMemo(() => scorerColumns(t), [t]);
  return (
    <>
      <PageHeader title={t("fairness.title")} note={t("fairness.note")}>
        <PrintButton />
      </PageHeader>
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("fairness.flags")}>
          <Select
            allowClear
            style={{ width: 160 }}
            placeholder={t("filter.all")}
            value={filters.flag || undefined}
            options={(["ANY", ...FLAGS] as const).map((value) => ({ value, label: t(`fairness.flag.${value}`) }))}
            onChange={(flag) => setFilters({ flag: flag ?? "" })}
          />
        </Filter>
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
            placeholder={t("fairness.latest")}
            onChange={(period) => setFilters({ period })}
          />
        </Filter>
        <Filter label={t("fairness.name")}>
          <SearchBox
            value={filters.q}
            placeholder={t("fairness.name")}
            onChange={(q) => setFilters({ q }, { replace: true })}
          />
        </Filter>
      </FilterBar>
      <Deviating area={filters.area} period={filters.period} schemeId={schemeId} />
      <PageTable
        name="scorers"
        queryKey={["appraisal", "fairness"]}
        load={listScorers}
        columns={columns}
        rowKey="key"
        filters={{ ...filters, schemeId }}
        exportPath="/appraisal/fairness/exports"
        onOpen={setOpened}
        empty={<EmptyState text={t(filters.flag || filters.q ? "fairness.empty" : "fairness.none")} />}
      />
      <ul className="muted fairness-how">
        {FLAGS.map((flag) => (
          <li key={flag}>
            <b>{t(`fairness.flag.${flag}`)}</b> {t(`fairness.how.${flag}`)}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {opened && <ScorerDrawer scorer={opened} schemeId={schemeId} onClose={() => setOpened(null)} />}
      </Suspense>
    </>
  );
}

function Deviating({ area, period, schemeId }: { area: string; period: string; schemeId: string }) {
  const { t } = useTranslation("appraisal");
  const { data } = useQuery(deviatingQuery(withoutEmpty({ area, period, schemeId })));
  const rows = useMemo(() => data?.items ?? [], [data]);
  const series = useMemo(
    () => [
      { name: t("fairness.villageDeviation"), values: rows.map((row) => row.villageDeviation) },
      { name: t("fairness.low"), values: rows.map((row) => row.low) },
      { name: t("fairness.high"), values: rows.map((row) => row.high) },
    ],
    [rows, t],
  );
  if (rows.length === 0) return null;
  return (
    <Panel title={t("fairness.chart")}>
      <p className="muted">{t("fairness.chartNote")}</p>
      <Chart
        kind="bar"
        title={t("fairness.chart")}
        axis={t("fairness.name")}
        categories={rows.map((row) => `${row.name} ${row.villageName}`)}
        series={series}
        height={220}
      />
    </Panel>
  );
}
