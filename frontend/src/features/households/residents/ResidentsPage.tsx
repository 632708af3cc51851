import "../words";
import { DiffOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCodeTables } from "@/shared/people/codeTables";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan } from "@/shared/session/session";
import { PageTable } from "@/shared/table/PageTable";
import { PastNotice } from "@/shared/table/PastNotice";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { listResidents } from "../api";
import { residentColumns, residentPath } from "./columns";
import { NO_FILTERS } from "./filters";
import { ResidentFilterBar } from "./ResidentFilterBar";

/** Current people of current households; each row leads to the person on the page of his household. */
export default function ResidentsPage() {
  const { t } = useTranslation("households");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const navigate = useNavigate();
  const codes = useCodeTables();
  const mayExport = useCan("household:export");
  const columns = useMemo(() => residentColumns(t, codes, filters.asOf), [t, codes, filters.asOf]);
  const filtered = Object.values(filters).some((value) => value !== "");
  return (
    <>
      <PageHeader title={t("resident.title")} note={t("resident.note")}>
        <PrintButton />
        <LinkButton
          to={`/residents/duplicates${filters.area.length >= 12 ? `?area=${filters.area.slice(0, 12)}` : ""}`}
          icon={<DiffOutlined />}
        >
          {t("duplicate.title")}
        </LinkButton>
      </PageHeader>
      <ResidentFilterBar filters={filters} onChange={setFilters} />
      {filters.asOf && <PastNotice asOf={filters.asOf} onBack={() => setFilters({ asOf: "" })} />}
      <PageTable
        name="residents"
        queryKey={["households", "residents"]}
        load={listResidents}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath={mayExport && "/residents/exports"}
        onOpen={(row) => navigate(residentPath(row, filters.asOf))}
        empty={
          <EmptyState text={t(filtered ? "resident.noneFiltered" : "resident.none")}>
            {filtered && <Button onClick={() => setFilters(NO_FILTERS)}>{t("empty.reset")}</Button>}
          </EmptyState>
        }
      />
    </>
  );
}
