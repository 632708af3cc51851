import "./words";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Select, Tag } from "antd";
import type { TFunction } from "i18next";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { type Goods, KEY, listGoods } from "./api";
import type { GoodsDoing } from "./GoodsDialogs";
import { ShopTabs } from "./ShopTabs";

const GoodsDialogs = lazy(async () => ({ default: (await import("./GoodsDialogs")).GoodsDialogs }));
const NO_FILTERS = { q: "", area: "", onSale: "" };

/** What the shops of a place have on their shelves. */
export default function GoodsPage() {
  const { t } = useTranslation("shop");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [doing, setDoing] = useState<GoodsDoing | null>(null);
  const columns = useMemo(() => goodsColumns(t, setDoing), [t]);
  return (
    <>
      <PageHeader title={t("goods")} note={t("note")}>
        <Can do="shop:write">
          <Button type="primary" onClick={() => setDoing({ what: "add" })}>
            {t("goodsPage.add")}
          </Button>
        </Can>
      </PageHeader>
      <ShopTabs />
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <SearchBox placeholder={t("filter.name")} value={filters.q} onChange={(q) => setFilters({ q })} />
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("filter.onSale")}>
          <Select
            allowClear
            style={{ width: 110 }}
            aria-label={t("filter.onSale")}
            placeholder={t("filter.all")}
            value={filters.onSale || undefined}
            options={(["true", "false"] as const).map((value) => ({ value, label: t(`onSale.${value}`) }))}
            onChange={(onSale) => setFilters({ onSale: onSale ?? "" })}
          />
        </Filter>
      </FilterBar>
      <PageTable
        name="shop-goods"
        queryKey={[KEY, "goods"]}
        load={listGoods}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/appraisal/shop-goods/exports"
        empty={<EmptyState text={t("emptyGoods")} />}
      />
      {doing && (
        <Suspense>
          <GoodsDialogs
            doing={doing}
            area={filters.area}
            onDone={() => {
              setDoing(null);
              message.success(t("done"));
              client.invalidateQueries({ queryKey: [KEY] });
            }}
            onClose={() => setDoing(null)}
          />
        </Suspense>
      )}
    </>
  );
}

function goodsColumns(t: TFunction<"shop">, start: (doing: GoodsDoing) => void): PageColumn<Goods>[] {
  return [
    {
      key: "name",
      title: t("field.name"),
      dataIndex: "name",
      always: true,
      render: (name: string, row) => (
        <Button type="link" size="small" onClick={() => start({ what: "changes", row })}>
          {name}
        </Button>
      ),
    },
    { key: "townName", title: t("field.townName"), dataIndex: "townName", optional: true },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "unit", title: t("field.unit"), dataIndex: "unit" },
    { key: "points", title: t("field.price"), dataIndex: "points", align: "right" },
    { key: "stock", title: t("field.stock"), dataIndex: "stock", align: "right" },
    { key: "held", title: t("field.held"), dataIndex: "held", align: "right" },
    {
      key: "free",
      title: t("field.free"),
      align: "right",
      render: (_value, row) => <strong>{row.stock - row.held}</strong>,
    },
    {
      key: "onSale",
      title: t("field.onSale"),
      dataIndex: "onSale",
      render: (onSale: boolean) => <Tag color={onSale ? "success" : undefined}>{t(`onSale.${onSale}`)}</Tag>,
    },
    {
      key: "do",
      title: t("field.do"),
      screenOnly: true,
      render: (_value, row) => (
        <ActionBar
          size="small"
          actions={row.actions}
          specs={{
            stock: { label: t("goodsPage.stock"), onClick: () => start({ what: "stock", row }) },
            update: { label: t("goodsPage.edit"), onClick: () => start({ what: "edit", row }) },
          }}
        />
      ),
    },
  ];
}
