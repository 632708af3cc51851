import "./words";
import { Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { KEY, listRedemptions, STATUSES } from "./api";
import { redemptionColumns } from "./redemptionColumns";
import { ShopTabs } from "./ShopTabs";
import { useLines } from "./useLines";

const NO_FILTERS = { q: "", area: "", status: "" };

/** What was prepared and handed over at the counters of a place, the latest first. */
export default function RedemptionsPage() {
  const { t } = useTranslation("shop");
  const lines = useLines();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lines` follows `t`
  const columns = useMemo(() => redemptionColumns(t, lines), [t]);
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <Can do="shop:write">
          <LinkButton type="primary" to="/shop/counter">
            {t("begin")}
          </LinkButton>
        </Can>
      </PageHeader>
      <ShopTabs />
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <SearchBox placeholder={t("filter.q")} value={filters.q} onChange={(q) => setFilters({ q })} />
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("filter.status")}>
          <Select
            allowClear
            style={{ width: 130 }}
            aria-label={t("filter.status")}
            placeholder={t("filter.all")}
            value={filters.status || undefined}
            options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(status) => setFilters({ status: status ?? "" })}
          />
        </Filter>
      </FilterBar>
      <PageTable
        name="redemptions"
        queryKey={[KEY, "redemptions"]}
        load={listRedemptions}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/appraisal/redemptions/exports"
        empty={<EmptyState text={t("empty")} />}
      />
    </>
  );
}
