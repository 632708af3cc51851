import "../words";
import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useScheme } from "@/shared/appraisal/useScheme";
import { householdPlace } from "@/shared/household/place";
import { useUrlState } from "@/shared/routing/useUrlState";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatTime, orDash } from "@/shared/ui/format";
import { EmptyState } from "@/shared/ui/States";
import { versionQuery } from "../api";
import { ChoiceFilter, ListPage } from "../parts/ListPage";
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
    <ListPage<DeedRow>
      title={t("deeds.title")}
      note={t("deeds.note")}
      area={filters.area}
      onArea={(area) => setFilters({ area })}
      onReset={() => setFilters(NO_FILTERS)}
      filters={
        <>
          <ChoiceFilter
            label={t("deeds.kind")}
            value={filters.kind}
            options={kinds.map((value) => ({ value, label: t(`deeds.kinds.${value}` as "deeds.kind", value) }))}
            onChange={(kind) => setFilters({ kind })}
          />
          <ChoiceFilter
            label={t("deeds.status")}
            value={filters.status}
            options={DEED_STATUSES.map((value) => ({ value, label: t(`deeds.statuses.${value}`) }))}
            onChange={(status) => setFilters({ status })}
          />
        </>
      }
      table={{
        name: "reported-deeds",
        queryKey: ["appraisal", "reported-deeds"],
        load: listDeeds,
        columns,
        rowKey: "id",
        filters,
        exportPath: "/appraisal/deeds/exports",
        empty: (
          <EmptyState text={t("deeds.empty")}>
            <p className="muted">{t("deeds.emptyDetail")}</p>
          </EmptyState>
        ),
      }}
    />
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
