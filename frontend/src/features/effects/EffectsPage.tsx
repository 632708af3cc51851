import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Select, Tag } from "antd";
import type { TFunction } from "i18next";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { Notice } from "@/shared/ui/Notice";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { catalogueQuery, type Entitlement, KEY, listEntitlements } from "./api";
import { DeliveryDialogs, type Doing } from "./DeliveryDialogs";
import "./effects.css";

const NO_FILTERS = { area: "", delivered: "", schemeId: "" };

/** What the scheme grants and restricts, for whom it holds today, and what has been carried out. */
export default function EffectsPage() {
  const { t } = useTranslation("effects");
  const client = useQueryClient();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const choice = useScheme(filters.area, filters.schemeId);
  const { schemeId } = choice;
  const catalogue = useQuery(catalogueQuery(filters.area, schemeId));
  const [url, setUrl] = useUrlState({ effect: "" });
  const [doing, setDoing] = useState<Doing | null>(null);
  const columns = useMemo(() => entitlementColumns(t, setDoing), [t]);
  if (catalogue.isError) return <ErrorState error={catalogue.error} onRetry={() => catalogue.refetch()} />;
  const all = catalogue.data ?? [];
  const listed = all.filter((one) => one.code !== null);
  // Another scheme has others.
  const effect = (listed.find((one) => one.code === url.effect) ?? listed[0])?.code ?? "";
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <PrintButton />
      </PageHeader>
      {catalogue.data && all.length === 0 && <Notice title={t("none")} detail={t("noneDetail")} />}
      {all.length > 0 && (
        <Panel title={t("catalogue")}>
          <ul className="effect-list">
            {all.map((one) => (
              <li key={one.code ?? one.text}>
                <Tag color={one.kind === "REWARD" ? "success" : "warning"}>{t(`kind.${one.kind}`)}</Tag>
                {one.text} <span className="muted">{one.condition ?? t("stated")}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        {effect && (
          <Filter label={t("filter.effect")}>
            <Select
              style={{ width: 320 }}
              aria-label={t("filter.effect")}
              value={effect}
              options={listed.map((one) => ({ value: one.code, label: one.text }))}
              onChange={(code) => {
                setFilters({});
                setUrl({ effect: code ?? "" });
              }}
            />
          </Filter>
        )}
        <SchemeSelect of={choice} onChange={(one) => setFilters({ schemeId: one })} />
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("filter.delivered")}>
          <Select
            allowClear
            style={{ width: 120 }}
            aria-label={t("filter.delivered")}
            placeholder={t("filter.all")}
            value={filters.delivered || undefined}
            options={["true", "false"].map((value) => ({
              value,
              label: t(`delivered.${value}` as "delivered.true"),
            }))}
            onChange={(delivered) => setFilters({ delivered: delivered ?? "" })}
          />
        </Filter>
      </FilterBar>
      {effect && (
        <PageTable
          name="entitlements"
          queryKey={[KEY]}
          load={listEntitlements}
          columns={columns}
          rowKey="subjectId"
          filters={{ ...filters, schemeId, effect }}
          exportPath="/appraisal/entitlements/exports"
          empty={<EmptyState text={t("empty")} />}
        />
      )}
      {doing && (
        <DeliveryDialogs
          doing={doing}
          onDone={() => {
            setDoing(null);
            client.invalidateQueries({ queryKey: [KEY] });
          }}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  );
}

function entitlementColumns(t: TFunction<"effects">, start: (doing: Doing) => void): PageColumn<Entitlement>[] {
  return [
    {
      key: "holderName",
      title: t("field.holderName"),
      dataIndex: "holderName",
      always: true,
      render: (name: string, row) => (
        <Link to={`/family-scores/${row.subjectId}`}>
          <strong>{name}</strong>
        </Link>
      ),
    },
    { key: "subjectNumber", title: t("field.subjectNumber"), dataIndex: "subjectNumber" },
    { key: "townName", title: t("field.townName"), dataIndex: "townName" },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "since", title: t("field.since"), dataIndex: "since" },
    { key: "until", title: t("field.until"), dataIndex: "until", render: orDash },
    {
      key: "deliveredOn",
      title: t("field.deliveredOn"),
      dataIndex: "deliveredOn",
      render: (day: string | null, row) => (day ? `${day} ${row.deliveredName}` : "—"),
    },
    { key: "note", title: t("field.note"), dataIndex: "note", render: orDash },
    {
      key: "do",
      title: t("field.do"),
      screenOnly: true,
      render: (_value, row) => (
        <ActionBar
          size="small"
          actions={row.actions}
          specs={{
            deliver: { label: t("deliver"), onClick: () => start({ action: "deliver", row }) },
            undo: { label: t("undo"), danger: true, onClick: () => start({ action: "undo", row }) },
          }}
        />
      ),
    },
  ];
}
