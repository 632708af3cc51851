import "./words";
import { PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { PastFilter } from "@/shared/table/PastFilter";
import { PastNotice } from "@/shared/table/PastNotice";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { listUnits } from "./api";
import { unitColumns } from "./columns";
import { UNIT_KINDS } from "./types";
import { UnitDrawer } from "./UnitDrawer";

const NO_FILTERS = { area: "", q: "", kind: "", ended: false, asOf: "" };

/** `open` in the address is the unit shown at the side, or `new`. */
export default function UnitsPage() {
  const { t } = useTranslation("units");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [{ open }, setOpen] = useUrlState({ open: "" });
  const columns = useMemo(() => unitColumns(t), [t]);
  const show = (id: string) => setOpen({ open: id }, { keepPage: true });
  const filtered = Object.values(filters).some((value) => value !== "" && value !== false);
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <PrintButton />
        {!filters.asOf && (
          <Can do="unit:write">
            <Button type="primary" icon={<PlusOutlined />} onClick={() => show("new")}>
              {t("add")}
            </Button>
          </Can>
        )}
      </PageHeader>
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.q")}>
          <SearchBox value={filters.q} placeholder={t("search")} onChange={(q) => setFilters({ q })} />
        </Filter>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("filter.kind")}>
          <Select
            allowClear
            style={{ width: 170 }}
            placeholder={t("filter.all")}
            value={filters.kind || undefined}
            options={UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => setFilters({ kind: kind ?? "" })}
          />
        </Filter>
        <Checkbox
          className="filter-check"
          checked={filters.ended}
          onChange={(event) => setFilters({ ended: event.target.checked })}
        >
          {t("filter.ended")}
        </Checkbox>
        <PastFilter value={filters.asOf} onChange={(asOf) => setFilters({ asOf })} />
      </FilterBar>
      {filters.asOf && <PastNotice asOf={filters.asOf} onBack={() => setFilters({ asOf: "" })} />}
      <PageTable
        name="units"
        queryKey={["units"]}
        load={listUnits}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/units/exports"
        onOpen={(row) => show(row.id)}
        empty={
          <EmptyState text={t(filtered ? "filtered" : "none")}>
            {filtered && <Button onClick={() => setFilters(NO_FILTERS)}>{t("reset")}</Button>}
          </EmptyState>
        }
      />
      {open && (
        <UnitDrawer
          key={open}
          id={open}
          area={filters.area}
          asOf={filters.asOf}
          onShow={show}
          onClose={() => show("")}
        />
      )}
    </>
  );
}
