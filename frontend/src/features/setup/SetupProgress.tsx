import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import type { SetupState } from "@/shared/session/setup";
import { LinkButton } from "@/shared/ui/LinkButton";

export function SetupProgress({ setup }: { setup: SetupState }) {
  const { t } = useTranslation("setup");
  const ready = setup.state === "READY";
  return (
    <section className="panel setup-progress">
      <h2>{ready ? t("ready", { name: setup.countyName }) : t("loading")}</h2>
      <Progress percent={ready ? 100 : setup.progress} status={ready ? "success" : "active"} />
      <p className="muted" role="status">
        {ready ? t("readyHint") : setup.step}
      </p>
      {ready && (
        <LinkButton to="/login" type="primary" size="large">
          {t("toLogin")}
        </LinkButton>
      )}
    </section>
  );
}
