import "../words";
import { Checkbox, Select, Tag } from "antd";
import type { TFunction } from "i18next";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { OBJECTION_STATUSES, type ObjectionView } from "../types";
import { listObjections } from "./api";
import { FiguresPanel } from "./FiguresPanel";
import "../appraisal.css";

const ObjectionDrawer = lazy(async () => ({ default: (await import("./ObjectionDrawer")).ObjectionDrawer }));

const NO_FILTERS = { area: "", status: "", overdue: false, mine: false };
const BESIDE = { keepPage: true };

/** What households object to; those that are open and due first stand first. */
export default function ObjectionsPage() {
  const { t } = useTranslation("appraisal");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [{ open }, setUrl] = useUrlState({ open: "" });
  const columns = useMemo(() => objectionColumns(t), [t]);
  return (
    <>
      <PageHeader title={t("objections.title")} note={t("objections.note")}>
        <PrintButton />
      </PageHeader>
      <FilterBar onReset={() => setFilters(NO_FILTERS)}>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
        <Filter label={t("objections.status")}>
          <Select
            allowClear
            style={{ width: 120 }}
            placeholder={t("filter.all")}
            value={filters.status || undefined}
            options={OBJECTION_STATUSES.map((value) => ({ value, label: t(`objections.statuses.${value}`) }))}
            onChange={(status) => setFilters({ status: status ?? "" })}
          />
        </Filter>
        <Checkbox
          className="filter-check"
          checked={filters.overdue}
          onChange={(event) => setFilters({ overdue: event.target.checked })}
        >
          {t("objections.overdue")}
        </Checkbox>
        <Checkbox
          className="filter-check"
          checked={filters.mine}
          onChange={(event) => setFilters({ mine: event.target.checked })}
        >
          {t("objections.mine")}
        </Checkbox>
      </FilterBar>
      <FiguresPanel area={filters.area} onPlace={(area) => setFilters({ area })} />
      <PageTable
        name="objections"
        queryKey={["appraisal", "objections"]}
        load={listObjections}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/appraisal/objections/exports"
        onOpen={(row) => setUrl({ open: row.id }, BESIDE)}
        rowClassName={(row) => (row.overdue ? "late-row" : "")}
        empty={<EmptyState text={t("objections.empty")} />}
      />
      {open && (
        <Suspense>
          <ObjectionDrawer id={open} onClose={() => setUrl({ open: "" }, BESIDE)} />
        </Suspense>
      )}
    </>
  );
}

function objectionColumns(t: TFunction<"appraisal">): PageColumn<ObjectionView>[] {
  return [
    { key: "number", title: t("objections.number"), dataIndex: "number", always: true },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    {
      key: "subjectName",
      title: t("objections.household"),
      dataIndex: "subjectName",
      render: (name: string) => <strong>{name}</strong>,
    },
    { key: "periodName", title: t("objections.period"), dataIndex: "periodName" },
    { key: "text", title: t("objections.text"), dataIndex: "text", ellipsis: true, width: 320 },
    { key: "raisedOn", title: t("objections.raisedOn"), dataIndex: "raisedOn" },
    {
      key: "dueOn",
      title: t("objections.dueOn"),
      dataIndex: "dueOn",
      render: (due: string, row) => (
        <>
          {due} {row.overdue && <Tag color="error">{t("overdue")}</Tag>}
        </>
      ),
    },
    {
      key: "assigneeName",
      title: t("objections.assignee"),
      dataIndex: "assigneeName",
      render: (name: string | null) => name ?? <span className="muted">—</span>,
    },
    {
      key: "status",
      title: t("objections.status"),
      dataIndex: "status",
      render: (status: ObjectionView["status"]) => (
        <Tag color={status === "OPEN" ? "warning" : status === "UPHELD" ? "success" : undefined}>
          {t(`objections.statuses.${status}`)}
        </Tag>
      ),
    },
  ];
}
