import "../words";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { listIdleMembers } from "../api";
import type { IdleMember } from "../types";

/** Party members who look after no households yet: whom to ask when a contact grid has nobody. */
export default function IdleMembersPage() {
  const { t } = useTranslation("grids");
  const navigate = useNavigate();
  const [filters, setFilters] = useUrlState({ area: "" });
  const columns = useMemo<PageColumn<IdleMember>[]>(
    () => [
      { key: "name", title: t("staff.name"), always: true, render: (_, one) => <strong>{one.name}</strong> },
      { key: "villageName", title: t("field.village"), dataIndex: "villageName" },
      { key: "age", title: t("idle.age"), align: "right", render: (_, one) => one.ageYears ?? "—" },
      { key: "phone", title: t("staff.phone"), render: (_, one) => orDash(one.phoneMasked) },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("coverage.membersWithoutHouseholds")} note={t("idle.note")} />
      <FilterBar>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
      </FilterBar>
      <PageTable
        name="idle-members"
        queryKey={["grids", "idle-members"]}
        load={listIdleMembers}
        columns={columns}
        rowKey="id"
        filters={filters}
        onOpen={(one) => navigate(`/households/${one.householdId}?resident=${one.id}`)}
      />
    </>
  );
}
