import "./words";
import { Select } from "antd";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { DateInput } from "@/shared/forms/DateInput";
import { householdPlace } from "@/shared/household/place";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { formatTime, orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { KEY, type LedgerRow, type LedgerSide, listLedger, TRANSFERS } from "./api";
import { ShopTabs } from "./ShopTabs";

const NO_FILTERS = { area: "", kind: "", since: "", until: "" };

/** The ledger of a place: who gave, who got, the latest first. */
export default function TransfersPage() {
  const { t } = useTranslation("shop");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const columns = useMemo(() => ledgerColumns(t), [t]);
  return (
    <>
      <PageHeader title={t("transfers")} note={t("note")} />
      <ShopTabs />
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("field.kind")}>
          <Select
            allowClear
            style={{ width: 130 }}
            placeholder={t("filter.all")}
            value={filters.kind || undefined}
            options={TRANSFERS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => setFilters({ kind: kind ?? "" })}
          />
        </Filter>
        <Filter label={t("ledger.since")}>
          <DateInput past value={filters.since} onChange={(since) => setFilters({ since: since ?? "" })} />
        </Filter>
        <Filter label={t("ledger.until")}>
          <DateInput past value={filters.until} onChange={(until) => setFilters({ until: until ?? "" })} />
        </Filter>
      </FilterBar>
      <PageTable
        name="point-ledger"
        queryKey={[KEY, "ledger"]}
        load={listLedger}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/appraisal/point-transfers/exports"
        empty={<EmptyState text={t("ledger.empty")} />}
      />
    </>
  );
}

function ledgerColumns(t: TFunction<"shop">): PageColumn<LedgerRow>[] {
  const side = ({ kind, holderName, number }: LedgerSide) =>
    holderName ? (
      <>
        <strong>{holderName}</strong> <small className="muted">{householdPlace(null, number)}</small>
      </>
    ) : (
      <span className="muted">{t(`ledger.own.${kind}`)}</span>
    );
  return [
    { key: "madeAt", title: t("field.at"), dataIndex: "madeAt", always: true, render: formatTime },
    { key: "townName", title: t("field.townName"), dataIndex: "townName" },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    {
      key: "kind",
      title: t("field.kind"),
      dataIndex: "kind",
      render: (kind: LedgerRow["kind"]) => t(`kind.${kind}`),
    },
    { key: "giver", title: t("ledger.giver"), dataIndex: "giver", render: side },
    { key: "getter", title: t("ledger.getter"), dataIndex: "getter", render: side },
    { key: "points", title: t("field.points"), dataIndex: "points", align: "right" },
    { key: "expiresOn", title: t("field.expiresOn"), dataIndex: "expiresOn", render: orDash },
    { key: "periodName", title: t("field.period"), dataIndex: "periodName", render: orDash },
    { key: "redemptionNumber", title: t("ledger.number"), dataIndex: "redemptionNumber", render: orDash },
    { key: "reason", title: t("field.reason"), dataIndex: "reason", render: orDash },
    { key: "accountName", title: t("field.by"), dataIndex: "accountName", render: orDash },
  ];
}
