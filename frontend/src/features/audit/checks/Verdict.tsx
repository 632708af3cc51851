import { CheckCircleFilled, CloseCircleFilled, SyncOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { type AuditCheck, isRunning } from "./checks";

/** The outcome in a word and a sign. */
export function Verdict({ check }: { check: AuditCheck }) {
  const { t } = useTranslation("audit");
  if (isRunning(check))
    return (
      <span className="muted">
        <SyncOutlined spin aria-hidden /> {t("check.running")}
      </span>
    );
  if (check.status !== "DONE") return <span className="bad">{t("check.failed")}</span>;
  if (check.faults === 0)
    return (
      <span className="verdict-good">
        <CheckCircleFilled aria-hidden /> {t("check.whole")}
      </span>
    );
  return (
    <span className="bad">
      <CloseCircleFilled aria-hidden /> {t("check.faults", { count: check.faults ?? 0 })}
    </span>
  );
}
