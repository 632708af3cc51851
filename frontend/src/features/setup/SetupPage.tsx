import "./words";
import { useQuery } from "@tanstack/react-query";
import { Spin } from "antd";
import { useTranslation } from "react-i18next";
import { setupQuery } from "@/shared/session/setup";
import { Logo } from "@/shared/ui/Logo";
import { ErrorState } from "@/shared/ui/States";
import { SetupProgress } from "./SetupProgress";
import { SetupWizard } from "./SetupWizard";
import "./setup.css";

const POLL_MS = 1500;

/** The first page of a new installation: which county, and who administers it. */
export default function SetupPage() {
  const { t } = useTranslation("setup");
  const setup = useQuery({
    ...setupQuery,
    refetchInterval: ({ state }) => (state.data?.state === "LOADING" ? POLL_MS : false),
  });
  return (
    <div className="setup">
      <header>
        <Logo size={40} />
        <div>
          <h1>{t("title")}</h1>
          <p className="muted">{t("hint")}</p>
        </div>
      </header>
      <main>
        {setup.isError && <ErrorState error={setup.error} onRetry={() => setup.refetch()} />}
        {setup.isPending && <Spin />}
        {setup.data?.state === "EMPTY" && (
          <SetupWizard codeNeeded={setup.data.codeNeeded ?? false} onStarted={() => setup.refetch()} />
        )}
        {setup.data && setup.data.state !== "EMPTY" && <SetupProgress setup={setup.data} />}
      </main>
    </div>
  );
}
