import "../words";
import { ImportOutlined, PlusOutlined, QrcodeOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { useCan } from "@/shared/session/session";
import { PageTable } from "@/shared/table/PageTable";
import { PastNotice } from "@/shared/table/PastNotice";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { listHouseholds } from "../api";
import { householdColumns } from "./columns";
import { NO_FILTERS } from "./filters";
import { HouseholdFilterBar } from "./HouseholdFilterBar";

export default function HouseholdsPage() {
  const { t } = useTranslation("households");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const navigate = useNavigate();
  const mayExport = useCan("household:export");
  const columns = useMemo(() => householdColumns(t), [t]);
  const filtered = Object.values(filters).some((value) => value !== "" && value !== false);
  const newPath =
    filters.area.length >= 12 ? `/households/new?village=${filters.area.slice(0, 12)}` : "/households/new";
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <PrintButton />
        <LinkButton to={`/households/cards?area=${filters.area}`} icon={<QrcodeOutlined />}>
          {t("doorCard.batch")}
        </LinkButton>
        <Can do="registry:import">
          <LinkButton to="/imports" icon={<ImportOutlined />}>
            {t("imports:title")}
          </LinkButton>
        </Can>
        <Can do="household:write">
          <LinkButton to={newPath} type="primary" icon={<PlusOutlined />}>
            {t("new")}
          </LinkButton>
        </Can>
      </PageHeader>
      <HouseholdFilterBar filters={filters} onChange={setFilters} />
      {filters.asOf && <PastNotice asOf={filters.asOf} onBack={() => setFilters({ asOf: "" })} />}
      <PageTable
        name="households"
        queryKey={["households"]}
        load={listHouseholds}
        columns={columns}
        rowKey="id"
        filters={filters}
        onOpen={(row) => navigate(`/households/${row.id}${filters.asOf && `?asOf=${filters.asOf}`}`)}
        exportPath={mayExport && "/households/exports"}
        empty={
          <EmptyState text={t(filtered ? "empty.filtered" : "empty.none")}>
            {filtered && <Button onClick={() => setFilters(NO_FILTERS)}>{t("empty.reset")}</Button>}
          </EmptyState>
        }
      />
    </>
  );
}
