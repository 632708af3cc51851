import "../words";
import { ImportOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { partsOf } from "@/shared/appraisal/rules";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { schemesQuery } from "@/shared/appraisal/schemes";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { listFamilyScores, versionQuery } from "../api";
import { familyPath } from "../parts/familyPath";
import { NoScheme } from "../parts/NoScheme";
import { PeriodSelect } from "../parts/PeriodSelect";
import { usePeriodName } from "../parts/usePeriodName";
import { scoreColumns } from "./columns";
import "../appraisal.css";

const NO_FILTERS = { area: "", period: "", schemeId: "", q: "", grade: "", state: "" };
const STATES = ["TODO", "DONE", "RETURNED", "HELD", "VETOED"] as const;

/** Households with their index of a period, down to the dimensions. */
export default function FamilyScoresPage() {
  const { t } = useTranslation("appraisal");
  const navigate = useNavigate();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const schemes = useQuery(schemesQuery);
  const periodName = usePeriodName();
  const choice = useScheme(filters.area, filters.schemeId);
  const { scheme, schemeId } = choice;
  const version = useQuery(versionQuery(scheme?.id ?? "", scheme?.inForce ?? 0));
  const rules = version.data?.rules;
  const columns = useMemo(
    () => scoreColumns(t, rules ? partsOf(rules) : [], rules?.grades.map((grade) => grade.code) ?? [], schemeId),
    [t, rules, schemeId],
  );
  if (schemes.isError) return <ErrorState error={schemes.error} onRetry={() => schemes.refetch()} />;
  if (schemes.data && !scheme) return <NoScheme />;
  const { period, q, grade, state } = filters;
  const absent = period !== "" && !q && !grade && !state;
  const filtered = Object.values(filters).some((value) => value !== "");
  return (
    <>
      <PageHeader title={t("families.title")} note={t("families.note")}>
        <Can do={["registry:import", "appraisal:score"]}>
          <LinkButton to="/imports?kind=SCORE_ENTRIES" icon={<ImportOutlined />}>
            {t("record.import")}
          </LinkButton>
        </Can>
        <PrintButton />
      </PageHeader>
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.q")}>
          <SearchBox
            value={filters.q}
            placeholder={t("filter.qHint")}
            onChange={(q) => setFilters({ q }, { replace: true })}
          />
        </Filter>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            deepest="CONTACT_GRID"
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <SchemeSelect of={choice} onChange={(one) => setFilters({ schemeId: one, period: "", grade: "" })} />
        <Filter label={t("filter.period")}>
          <PeriodSelect
            area={filters.area}
            schemeId={schemeId}
            value={filters.period}
            onChange={(period) => setFilters({ period })}
          />
        </Filter>
        <Filter label={t("filter.grade")}>
          <Select
            allowClear
            style={{ width: 110 }}
            placeholder={t("filter.all")}
            value={filters.grade || undefined}
            options={rules?.grades.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(grade) => setFilters({ grade: grade ?? "" })}
          />
        </Filter>
        <Filter label={t("filter.state")}>
          <Select
            allowClear
            style={{ width: 130 }}
            placeholder={t("filter.all")}
            value={filters.state || undefined}
            options={STATES.map((value) => ({ value, label: t(`families.states.${value}`) }))}
            onChange={(state) => setFilters({ state: state ?? "" })}
          />
        </Filter>
      </FilterBar>
      <PageTable
        name="family-scores"
        queryKey={["appraisal", "families"]}
        load={listFamilyScores}
        columns={columns}
        rowKey="householdId"
        filters={{ ...filters, schemeId }}
        exportPath="/family-scores/exports"
        onOpen={(row) => navigate(familyPath(row.householdId, row.period, schemeId))}
        empty={
          <EmptyState
            text={
              absent
                ? t("families.noPeriod", { period: periodName(filters.period) })
                : t(filtered ? "families.empty" : "families.none")
            }
          >
            {absent && <p className="muted">{t("families.noPeriodDetail")}</p>}
            {filtered && <Button onClick={() => setFilters(NO_FILTERS)}>{t("families.reset")}</Button>}
          </EmptyState>
        }
      />
    </>
  );
}
