import { SafetyCertificateOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "@/shared/routing/useUrlState";
import { PageTable } from "@/shared/table/PageTable";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { AuditDrawer } from "./AuditDrawer";
import { AuditFilters } from "./AuditFilters";
import { type AuditEntry, loadAudit } from "./audit";
import { useAuditColumns } from "./useAuditColumns";
import "./words";

export default function AuditPage() {
  const { t } = useTranslation("audit");
  const [filters, setFilters] = useUrlState({
    q: "",
    area: "",
    action: "",
    account: "",
    objectType: "",
    objectId: "",
    from: "",
    to: "",
  });
  const [shown, setShown] = useState<AuditEntry | null>(null);
  const columns = useAuditColumns();
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <LinkButton to="/audit/checks" icon={<SafetyCertificateOutlined />}>
          {t("check.open")}
        </LinkButton>
      </PageHeader>
      <AuditFilters value={filters} onChange={setFilters} />
      <PageTable
        name="audit"
        queryKey={["audit"]}
        load={loadAudit}
        columns={columns}
        rowKey="id"
        filters={filters}
        onOpen={setShown}
        exportPath="/audit-entries/exports"
      />
      {shown && (
        <AuditDrawer
          entry={shown}
          onClose={() => setShown(null)}
          onFollow={(patch) => {
            setShown(null);
            setFilters(patch);
          }}
        />
      )}
    </>
  );
}
