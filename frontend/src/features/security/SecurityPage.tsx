import "./words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { SecurityForm } from "./SecurityForm";
import { securityQuery } from "./security";

/** How strictly the county wants sign-in and the record kept. */
export default function SecurityPage() {
  const { t } = useTranslation("security");
  const settings = useQuery(securityQuery);
  return (
    <>
      <PageHeader title={t("title")} note={t("note")} />
      <Panel>
        {settings.isError && <ErrorState error={settings.error} onRetry={() => settings.refetch()} />}
        {settings.isPending && <Skeleton active />}
        {settings.data && (
          <SecurityForm key={settings.data.version} settings={settings.data} onReload={() => settings.refetch()} />
        )}
      </Panel>
    </>
  );
}
