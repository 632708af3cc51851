import "../words";
import { useQuery } from "@tanstack/react-query";
import { Select, Tag } from "antd";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { householdPlace } from "@/shared/household/place";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { formatTime, orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { versionQuery } from "../api";
import { useScheme } from "../parts/useScheme";
import { DEED_STATUSES, type DeedRow, listDeeds } from "./api";
import { DEED_KINDS } from "./kinds";
import "../appraisal.css";

const NO_FILTERS = { area: "", status: "", kind: "" };
const COLOURS = { RECORDED: "success", REFUSED: "error", TAKEN_BACK: "default", UNREVERSED: "warning" };

/** What other modules and systems told of households, and what became of it. */
export default function DeedsPage() {
  const { t } = useTranslation("appraisal");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const columns = useMemo(() => deedColumns(t), [t]);
  const { scheme } = useScheme(filters.area);
  const rules = useQuery(versionQuery(scheme?.id ?? "", scheme?.inForce ?? 0)).data?.rules;
  const kinds = [...new Set([...DEED_KINDS, ...(rules?.items.flatMap((item) => item.fedBy ?? []) ?? [])])];
  return (
    <>
      <PageHeader title={t("deeds.title")} note={t("deeds.note")} />
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("deeds.kind")}>
          <Select
            allowClear
            style={{ width: 150 }}
            aria-label={t("deeds.kind")}
            placeholder={t("filter.all")}
            value={filters.kind || undefined}
            options={kinds.map((value) => ({ value, label: t(`deeds.kinds.${value}` as "deeds.kind", value) }))}
            onChange={(kind) => setFilters({ kind: kind ?? "" })}
          />
        </Filter>
        <Filter label={t("deeds.status")}>
          <Select
            allowClear
            style={{ width: 150 }}
            placeholder={t("filter.all")}
            value={filters.status || undefined}
            options={DEED_STATUSES.map((value) => ({ value, label: t(`deeds.statuses.${value}`) }))}
            onChange={(status) => setFilters({ status: status ?? "" })}
          />
        </Filter>
      </FilterBar>
      <PageTable
        name="reported-deeds"
        queryKey={["appraisal", "reported-deeds"]}
        load={listDeeds}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/appraisal/deeds/exports"
        empty={
          <EmptyState text={t("deeds.empty")}>
            <p className="muted">{t("deeds.emptyDetail")}</p>
          </EmptyState>
        }
      />
    </>
  );
}

function deedColumns(t: TFunction<"appraisal">): PageColumn<DeedRow>[] {
  return [
    { key: "receivedAt", title: t("deeds.receivedAt"), dataIndex: "receivedAt", always: true, render: formatTime },
    {
      key: "headName",
      title: t("field.headName"),
      dataIndex: "headName",
      render: (name: string | null, row) => (
        <Link to={`/family-scores/${row.householdId}`}>
          <strong>{orDash(name)}</strong>{" "}
          <small className="muted">{householdPlace(row.villageName, row.householdNumber)}</small>
        </Link>
      ),
    },
    {
      key: "kind",
      title: t("deeds.kind"),
      dataIndex: "kind",
      render: (kind: string) => t(`deeds.kinds.${kind}` as "deeds.kind", kind),
    },
    { key: "happenedOn", title: t("deeds.happenedOn"), dataIndex: "happenedOn" },
    { key: "amount", title: t("deeds.amount"), dataIndex: "amount", align: "right" },
    { key: "text", title: t("deeds.text"), dataIndex: "text", render: orDash },
    {
      key: "status",
      title: t("deeds.status"),
      dataIndex: "status",
      render: (status: DeedRow["status"]) => <Tag color={COLOURS[status]}>{t(`deeds.statuses.${status}`)}</Tag>,
    },
    {
      key: "reason",
      title: t("deeds.reason"),
      dataIndex: "reason",
      render: (reason: string | null, row) => orDash([reason, row.takenBackWhy].filter(Boolean).join("；")),
    },
    { key: "senderName", title: t("deeds.sender"), dataIndex: "senderName" },
    { key: "reference", title: t("deeds.reference"), dataIndex: "reference", optional: true },
  ];
}
