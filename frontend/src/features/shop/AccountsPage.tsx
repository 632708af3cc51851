import "./words";
import { Checkbox } from "antd";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { KEY, listAccounts, type PointAccount } from "./api";
import { ShopTabs } from "./ShopTabs";

const NO_FILTERS = { q: "", area: "", available: false };

/** What households have to spend. */
export default function AccountsPage() {
  const { t } = useTranslation("shop");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const columns = useMemo(() => accountColumns(t), [t]);
  return (
    <>
      <PageHeader title={t("accounts")} note={t("note")} />
      <ShopTabs />
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <SearchBox placeholder={t("counterPage.findHint")} value={filters.q} onChange={(q) => setFilters({ q })} />
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Checkbox checked={filters.available} onChange={(event) => setFilters({ available: event.target.checked })}>
          {t("filter.available")}
        </Checkbox>
      </FilterBar>
      <PageTable
        name="point-accounts"
        queryKey={[KEY, "accounts"]}
        load={listAccounts}
        columns={columns}
        rowKey="subjectId"
        filters={filters}
        exportPath="/appraisal/point-accounts/exports"
        empty={<EmptyState text={t("emptyAccounts")} />}
      />
    </>
  );
}

function accountColumns(t: TFunction<"shop">): PageColumn<PointAccount>[] {
  return [
    {
      key: "holderName",
      title: t("field.holderName"),
      dataIndex: "holderName",
      always: true,
      render: (name: string, row) => (
        <Link to={`/shop/accounts/${row.subjectId}`}>
          <strong>{name}</strong>
        </Link>
      ),
    },
    { key: "subjectNumber", title: t("field.subjectNumber"), dataIndex: "subjectNumber" },
    { key: "townName", title: t("field.townName"), dataIndex: "townName" },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "balance", title: t("field.balance"), dataIndex: "balance", align: "right", sorter: true },
    { key: "held", title: t("field.held"), dataIndex: "held", align: "right" },
    { key: "available", title: t("field.available"), dataIndex: "available", align: "right" },
    { key: "expiresOn", title: t("field.expiresOn"), dataIndex: "expiresOn", render: orDash },
  ];
}
