import "../words";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Select } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { STAGES } from "@/shared/appraisal/rules";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { schemesQuery } from "@/shared/appraisal/schemes";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { areaQuery } from "@/shared/area/regions";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan, useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { listRounds, periodsQuery } from "../api";
import { NoScheme } from "../parts/NoScheme";
import { PeriodSelect } from "../parts/PeriodSelect";
import { usePeriodName } from "../parts/usePeriodName";
import type { RoundRow } from "../types";
import { roundColumns } from "./columns";
import { ProgressPanel } from "./ProgressPanel";
import "../appraisal.css";

const BulkApproval = lazy(async () => ({ default: (await import("./BulkApproval")).BulkApproval }));
const PublicationDialog = lazy(async () => ({
  default: (await import("../publication/PublicationDialog")).PublicationDialog,
}));
const RecomputedPanel = lazy(async () => ({ default: (await import("./RecomputedPanel")).RecomputedPanel }));

const NO_FILTERS = { area: "", period: "", schemeId: "", stage: "", overdue: false };
const TOWN = 9;
/** A quarter or a year: where they are scored themselves nothing differs. */
const LONGER = /^\d{4}(-Q[1-4])?$/;

/** The villages' rounds of a period: by town while one looks at a county, then village by village. */
export default function RoundsPage() {
  const { t } = useTranslation("appraisal");
  const me = useMe();
  const navigate = useNavigate();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [chosen, setChosen] = useState<RoundRow[]>([]);
  const [publishing, setPublishing] = useState(false);
  const approves = useCan("appraisal:town");
  const makesSchemes = useCan("appraisal:scheme");
  const columns = useMemo(() => roundColumns(t), [t]);
  const schemes = useQuery(schemesQuery);
  const periodName = usePeriodName();
  const choice = useScheme(filters.area, filters.schemeId);
  const { schemeId } = choice;
  const periods = useQuery(periodsQuery({ area: filters.area, schemeId }));
  const place = useQuery({
    ...areaQuery(filters.area),
    enabled: filters.area !== "",
    placeholderData: keepPreviousData,
  });
  if (schemes.isError) return <ErrorState error={schemes.error} onRetry={() => schemes.refetch()} />;
  const inForce = schemes.data?.some((scheme) => scheme.inForce !== null) ?? true;
  if (!inForce && periods.data?.length === 0) return <NoScheme />;
  const areas = filters.area ? [filters.area] : (me?.areas ?? []).map((area) => area.code);
  const above = areas.some((area) => area.length < TOWN);
  const clear = () => setChosen([]);
  return (
    <>
      <PageHeader
        title={filters.area && place.data ? t("rounds.of", { name: place.data.shortName }) : t("rounds.title")}
        note={t("rounds.note")}
      >
        {(approves || makesSchemes) && <Button onClick={() => setPublishing(true)}>{t("rounds.publishArea")}</Button>}
        <PrintButton />
      </PageHeader>
      {publishing && (
        <Suspense>
          <PublicationDialog
            area={filters.area}
            period={filters.period}
            schemeId={schemeId}
            onClose={() => setPublishing(false)}
          />
        </Suspense>
      )}
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            deepest="VILLAGE"
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
            onChange={(period) => setFilters({ period })}
          />
        </Filter>
        <Filter label={t("filter.stage")}>
          <Select
            allowClear
            style={{ width: 140 }}
            placeholder={t("filter.all")}
            value={filters.stage || undefined}
            options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
            onChange={(stage) => setFilters({ stage: stage ?? "" })}
          />
        </Filter>
        <Checkbox
          className="filter-check"
          checked={filters.overdue}
          onChange={(event) => setFilters({ overdue: event.target.checked })}
        >
          {t("filter.overdue")}
        </Checkbox>
      </FilterBar>
      {above && (
        <ProgressPanel
          area={filters.area}
          period={filters.period}
          schemeId={schemeId}
          onOpen={(area) => setFilters({ area })}
        />
      )}
      {LONGER.test(filters.period) && (
        <Suspense>
          <RecomputedPanel area={filters.area} period={filters.period} schemeId={schemeId} />
        </Suspense>
      )}
      <PageTable
        name="rounds"
        queryKey={["appraisal", "rounds"]}
        load={listRounds}
        columns={columns}
        rowKey="id"
        filters={{ ...filters, schemeId }}
        exportPath="/appraisal/rounds/exports"
        defaultSize={50}
        onOpen={(row) => navigate(`/rounds/${row.id}`)}
        rowClassName={(row) => (row.overdue ? "late-row" : "")}
        empty={
          filters.period && !filters.stage && !filters.overdue ? (
            <EmptyState text={t("families.noPeriod", { period: periodName(filters.period) })}>
              <p className="muted">{t("families.noPeriodDetail")}</p>
            </EmptyState>
          ) : (
            <EmptyState text={t("rounds.empty")} />
          )
        }
        toolbar={
          approves && (
            <>
              {chosen.length > 0 && <Button onClick={clear}>{t("rounds.selected", { count: chosen.length })} ×</Button>}
              <Suspense>
                <BulkApproval rounds={chosen} onDone={clear} />
              </Suspense>
            </>
          )
        }
        rowSelection={
          approves
            ? {
                selectedRowKeys: chosen.map((row) => row.id),
                preserveSelectedRowKeys: true,
                onChange: (_keys, rows) => setChosen(rows),
                getCheckboxProps: (row) => ({
                  disabled: row.stage !== "TOWN",
                  title: row.stage === "TOWN" ? undefined : t("rounds.onlyTown"),
                  "aria-label": row.villageName,
                }),
              }
            : undefined
        }
      />
    </>
  );
}
