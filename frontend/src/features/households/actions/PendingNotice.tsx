import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatTime } from "@/shared/ui/format";
import type { PendingApproval } from "../types";

/** What of the family waits for a second person. */
export function PendingNotice({ pending }: { pending: PendingApproval[] }) {
  const { t } = useTranslation("households");
  if (pending.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t("act.pending", { count: pending.length })}
      description={
        <ul className="pending">
          {pending.map(({ id, kindName, summary, requestedByName, requestedAt }) => (
            <li key={id}>
              <strong>{kindName}</strong> {summary}{" "}
              <span className="muted">
                {t("act.pendingBy", { name: requestedByName, time: formatTime(requestedAt) })}
              </span>{" "}
              <Link className="no-print" to={`/approvals?open=${id}`}>
                {t("act.pendingOpen")}
              </Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}
