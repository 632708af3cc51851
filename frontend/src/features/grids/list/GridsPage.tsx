import "../words";
import { PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { listGrids } from "../api";
import { NewGridDialog } from "../manage/NewGridDialog";
import { gridColumns } from "./columns";
import { GridDrawer } from "./GridDrawer";

const NO_FILTERS = { area: "", type: "", q: "", withoutMember: false, overFull: false, withHouseholds: false };
/** A grid beside the list is no filter. */
const BESIDE = { keepPage: true };

export default function GridsPage() {
  const { t } = useTranslation("grids");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [{ grid }, setUrl] = useUrlState({ grid: "" });
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => gridColumns(t), [t]);
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <PrintButton />
        <Can do="grid:write">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t("manage.new")}
          </Button>
        </Can>
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
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("filter.type")}>
          <Select
            allowClear
            style={{ width: 130 }}
            placeholder={t("filter.all")}
            value={filters.type || undefined}
            options={(["GOVERNANCE", "CONTACT"] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
            onChange={(type) => setFilters({ type: type ?? "" })}
          />
        </Filter>
        {(["withoutMember", "overFull", "withHouseholds"] as const).map((name) => (
          <Checkbox
            key={name}
            className="filter-check"
            checked={filters[name]}
            onChange={(event) => setFilters({ [name]: event.target.checked })}
          >
            {t(`filter.${name}`)}
          </Checkbox>
        ))}
      </FilterBar>
      <PageTable
        name="grids"
        queryKey={["grids"]}
        load={listGrids}
        columns={columns}
        rowKey="code"
        filters={filters}
        exportPath="/grids/exports"
        onOpen={(row) => setUrl({ grid: row.code }, BESIDE)}
      />
      {grid && <GridDrawer code={grid} onClose={() => setUrl({ grid: "" }, BESIDE)} />}
      {adding && (
        <NewGridDialog
          village={filters.area.slice(0, 12)}
          onClose={() => setAdding(false)}
          onDone={(made) => {
            setAdding(false);
            setUrl({ grid: made.code }, BESIDE);
          }}
        />
      )}
    </>
  );
}
