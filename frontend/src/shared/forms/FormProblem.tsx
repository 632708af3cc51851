import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Refusal } from "./useSubmit";

interface Props {
  refusal: Refusal | null;
  /** Offered when someone else has changed the record meanwhile. */
  onReload?: () => void;
}

/** What the server refused and why, above the form it concerns. */
export function FormProblem({ refusal, onReload }: Props) {
  const { t } = useTranslation();
  if (!refusal) return null;
  const { problem, messages } = refusal;
  const stale = problem.code === "stale";
  const offline = problem.code === "offline";
  return (
    <Alert
      role="alert"
      type={offline || stale ? "warning" : "error"}
      showIcon
      className="form-problem"
      title={
        stale
          ? t("problem.stale.title")
          : offline
            ? t("problem.offline.title")
            : problem.title || t("problem.unknown.title")
      }
      description={
        messages.length > 0
          ? messages.join("；")
          : stale
            ? t("problem.stale.detail")
            : problem.detail || t(offline ? "problem.offline.keep" : "problem.unknown.detail")
      }
      action={
        stale &&
        onReload && (
          <Button size="small" onClick={onReload}>
            {t("action.reload")}
          </Button>
        )
      }
    />
  );
}
