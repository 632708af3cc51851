import "./words";
import { PrinterOutlined, UserAddOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { LinkButton } from "@/shared/ui/LinkButton";
import { Notice } from "@/shared/ui/Notice";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { type HonourRank, KEY, LEVELS, listHonours, STATUSES, summaryQuery } from "./api";
import { BulkBar } from "./BulkBar";
import { honourColumns } from "./columns";
import { HonourDrawer } from "./HonourDrawer";
import { SummaryPanel } from "./SummaryPanel";
import "./honours.css";

const NO_FILTERS = { area: "", schemeId: "", level: "", status: "", q: "" };
const BESIDE = { keepPage: true };

/** Who was honoured, who is nominated, posted, refused: a year by levels and places, and what its offices do with it. */
export default function HonoursPage() {
  const { t } = useTranslation("honours");
  const me = useMe();
  const client = useQueryClient();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [{ year, open }, setUrl] = useUrlState({ year: "", open: "" });
  const [picked, setPicked] = useState<string[]>([]);
  const choice = useScheme(filters.area, filters.schemeId);
  const { schemeId } = choice;
  const summary = useQuery(summaryQuery({ area: filters.area, year, schemeId }));
  const columns = useMemo(() => honourColumns(t), [t]);
  if (summary.isError) return <ErrorState error={summary.error} onRetry={() => summary.refetch()} />;
  const shownYear = year || (summary.data?.year ?? "");
  const area = filters.area || (me?.areas[0]?.code ?? "");
  const rule = summary.data?.levels.find((one) => one.level === filters.level);
  const change = (values: Partial<typeof NO_FILTERS>) => {
    setPicked([]);
    setFilters(values);
  };
  const refresh = () => {
    setPicked([]);
    client.invalidateQueries({ queryKey: [KEY] });
  };
  const mayNominate = summary.data?.levels.some((one) => one.actions.some(({ action }) => action === "nominate"));
  const ofScheme: Record<string, string> = schemeId ? { schemeId } : {};
  const byLevel: Record<string, string> = filters.level ? { level: filters.level } : {};
  const printing = new URLSearchParams({ area, year: shownYear, ...byLevel, ...ofScheme });
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <PrintButton />
        <LinkButton to={`/honours/certificates?${printing}`} icon={<PrinterOutlined />}>
          {t("certificate.print")}
        </LinkButton>
        {mayNominate && (
          <LinkButton
            type="primary"
            to={`/honours/nominate?${new URLSearchParams({ area, ...ofScheme })}`}
            icon={<UserAddOutlined />}
          >
            {t("nominate.title")}
          </LinkButton>
        )}
      </PageHeader>
      <FilterBar
        onReset={() => {
          change(NO_FILTERS);
          setUrl({ year: "" });
        }}
      >
        <Filter label={t("filter.q")}>
          <SearchBox value={filters.q} placeholder={t("filter.qHint")} onChange={(q) => change({ q })} />
        </Filter>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(code) => change({ area: code })}
          />
        </Filter>
        <SchemeSelect of={choice} onChange={(one) => change({ schemeId: one })} />
        <Filter label={t("filter.year")}>
          <Select
            style={{ width: 100 }}
            aria-label={t("filter.year")}
            value={shownYear || undefined}
            options={summary.data?.years.map((value) => ({ value, label: t("yearOf", { year: value }) }))}
            onChange={(value) => setUrl({ year: value })}
          />
        </Filter>
        <Filter label={t("filter.level")}>
          <Select
            allowClear
            style={{ width: 110 }}
            aria-label={t("filter.level")}
            placeholder={t("filter.all")}
            value={filters.level || undefined}
            options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChange={(level) => change({ level: level ?? "" })}
          />
        </Filter>
        <Filter label={t("filter.status")}>
          <Select
            allowClear
            style={{ width: 110 }}
            aria-label={t("filter.status")}
            placeholder={t("filter.all")}
            value={filters.status || undefined}
            options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(status) => change({ status: status ?? "" })}
          />
        </Filter>
      </FilterBar>
      {summary.data && summary.data.levels.length === 0 && (
        <Notice title={t("noLevels")} detail={t("noLevelsDetail")} />
      )}
      {summary.data && summary.data.levels.length > 0 && (
        <SummaryPanel
          summary={summary.data}
          onPlace={(code) => change({ area: code })}
          onLevel={(level: HonourRank, status) => change({ level, status })}
        />
      )}
      {rule && (
        <BulkBar rule={rule} year={shownYear} area={area} schemeId={schemeId} picked={picked} onDone={refresh} />
      )}
      <PageTable
        name="honours"
        queryKey={[KEY]}
        load={listHonours}
        columns={columns}
        rowKey="id"
        filters={{ ...filters, schemeId, year: shownYear }}
        exportPath="/appraisal/honours/exports"
        onOpen={(row) => setUrl({ open: row.id }, BESIDE)}
        {...(rule && {
          rowSelection: { selectedRowKeys: picked, onChange: (keys) => setPicked(keys.map(String)) },
        })}
        empty={<EmptyState text={t("empty")} />}
      />
      {open && <HonourDrawer id={open} onChanged={refresh} onClose={() => setUrl({ open: "" }, BESIDE)} />}
    </>
  );
}
