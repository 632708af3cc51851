import "../words";
import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { PastNotice } from "@/shared/table/PastNotice";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState } from "@/shared/ui/States";
import { NO_FILTERS } from "./filters";
import { MemberFilterBar } from "./MemberFilterBar";
import { MemberTable } from "./MemberTable";

export default function MembersPage() {
  const { t } = useTranslation("party");
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const filtered = Object.values(filters).some((value) => value !== "");
  return (
    <>
      <PageHeader title={t("members.title")} note={t("members.note")}>
        <PrintButton />
        {!filters.asOf && (
          <Can do="party:write">
            <LinkButton to="/party-members/new" type="primary" icon={<PlusOutlined />}>
              {t("members.new")}
            </LinkButton>
          </Can>
        )}
      </PageHeader>
      <MemberFilterBar filters={filters} onChange={setFilters} />
      {filters.asOf && <PastNotice asOf={filters.asOf} onBack={() => setFilters({ asOf: "" })} />}
      <MemberTable
        filters={filters}
        empty={
          <EmptyState text={t(filtered ? "members.filtered" : "members.none")}>
            {filtered && <Button onClick={() => setFilters(NO_FILTERS)}>{t("members.reset")}</Button>}
          </EmptyState>
        }
      />
    </>
  );
}
