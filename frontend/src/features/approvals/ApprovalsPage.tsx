import { Select, Tabs } from "antd";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { loadApprovals, STATUSES } from "./approvals";
import { approvalColumns } from "./columns";

const ApprovalDrawer = lazy(async () => ({ default: (await import("./ApprovalDrawer")).ApprovalDrawer }));

/** What waits for a second person: to decide on, and what one has handed in oneself. `open` is the one at the side. */
export default function ApprovalsPage() {
  const { t } = useTranslation("approvals");
  const mayDecide = useCan("approval:decide");
  const [filters, setFilters] = useUrlState({ status: "", area: "", mine: !mayDecide });
  const [{ open }, setOpen] = useUrlState({ open: "" });
  const columns = useMemo(() => approvalColumns(t), [t]);
  const show = (id: string) => setOpen({ open: id }, { keepPage: true });
  const tabs = (mayDecide ? ["decide", "mine"] : ["mine"]) as ("decide" | "mine")[];
  return (
    <>
      <PageHeader title={t("title")} note={t("note")} />
      <Tabs
        activeKey={filters.mine ? "mine" : "decide"}
        onChange={(key) => setFilters({ mine: key === "mine" })}
        items={tabs.map((key) => ({ key, label: t(`tab.${key}`) }))}
      />
      <FilterBar onReset={() => setFilters({ status: "", area: "" })}>
        <Filter label={t("field.status")}>
          <Select
            allowClear
            style={{ width: 130 }}
            placeholder={t("all")}
            value={filters.status || undefined}
            options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(status) => setFilters({ status: status ?? "" })}
          />
        </Filter>
        {!filters.mine && (
          <Filter label={t("field.area")}>
            <AreaPicker
              allowClear
              placeholder={t("all")}
              value={filters.area}
              onChange={(area) => setFilters({ area })}
            />
          </Filter>
        )}
      </FilterBar>
      <PageTable
        name="approvals"
        queryKey={["approvals"]}
        load={loadApprovals}
        columns={columns}
        rowKey="id"
        filters={filters}
        onOpen={(row) => show(row.id)}
        empty={<EmptyState text={t(filters.mine ? "none.mine" : "none.decide")} />}
      />
      {open && (
        <Suspense fallback={null}>
          <ApprovalDrawer id={open} onClose={() => show("")} />
        </Suspense>
      )}
    </>
  );
}
