import "../words";
import { Tag } from "antd";
import type { TFunction } from "i18next";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "@/shared/routing/useUrlState";
import type { PageColumn } from "@/shared/table/PageTable";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { CheckFilter, ChoiceFilter, ListPage } from "../parts/ListPage";
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
    <ListPage<ObjectionView>
      title={t("objections.title")}
      note={t("objections.note")}
      actions={<PrintButton />}
      area={filters.area}
      onArea={(area) => setFilters({ area })}
      onReset={() => setFilters(NO_FILTERS)}
      filters={
        <>
          <ChoiceFilter
            label={t("objections.status")}
            value={filters.status}
            options={OBJECTION_STATUSES.map((value) => ({ value, label: t(`objections.statuses.${value}`) }))}
            onChange={(status) => setFilters({ status })}
          />
          <CheckFilter
            label={t("objections.overdue")}
            value={filters.overdue}
            onChange={(overdue) => setFilters({ overdue })}
          />
          <CheckFilter label={t("objections.mine")} value={filters.mine} onChange={(mine) => setFilters({ mine })} />
        </>
      }
      above={<FiguresPanel area={filters.area} onPlace={(area) => setFilters({ area })} />}
      table={{
        name: "objections",
        queryKey: ["appraisal", "objections"],
        load: listObjections,
        columns,
        rowKey: "id",
        filters,
        exportPath: "/appraisal/objections/exports",
        onOpen: (row) => setUrl({ open: row.id }, BESIDE),
        rowClassName: (row) => (row.overdue ? "late-row" : ""),
        empty: <EmptyState text={t("objections.empty")} />,
      }}
    >
      {open && (
        <Suspense>
          <ObjectionDrawer id={open} onClose={() => setUrl({ open: "" }, BESIDE)} />
        </Suspense>
      )}
    </ListPage>
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
