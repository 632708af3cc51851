import "./words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { RulesPanel } from "./RulesPanel";
import { SettingsForm } from "./SettingsForm";
import { settingsQuery } from "./settings";

/** What holds for the whole county. */
export default function SettingsPage() {
  const { t } = useTranslation("settings");
  const settings = useQuery(settingsQuery);
  return (
    <>
      <PageHeader title={t("title")} note={t("note")} />
      <Panel title={t("grids")}>
        {settings.isError && <ErrorState error={settings.error} onRetry={() => settings.refetch()} />}
        {settings.isPending && <Skeleton active />}
        {settings.data && (
          <SettingsForm key={settings.data.version} settings={settings.data} onReload={() => settings.refetch()} />
        )}
      </Panel>
      <RulesPanel />
    </>
  );
}
