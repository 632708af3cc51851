import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatTime } from "../ui/format";
import "./pending.css";

/** A change that waits, as the pages of households and Party members show it. */
export interface PendingApproval {
  id: string;
  kind: string;
  kindName: string;
  subjectId: string;
  summary: string;
  requestedByName: string;
  requestedAt: string;
}

/** What waits for a second person. */
export function PendingNotice({ pending }: { pending: PendingApproval[] }) {
  const { t } = useTranslation();
  if (pending.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t("pending.title", { count: pending.length })}
      description={
        <ul className="pending">
          {pending.map(({ id, kindName, summary, requestedByName, requestedAt }) => (
            <li key={id}>
              <strong>{kindName}</strong> {summary}{" "}
              <span className="muted">{t("pending.by", { name: requestedByName, time: formatTime(requestedAt) })}</span>{" "}
              <Link className="no-print" to={`/approvals?open=${id}`}>
                {t("pending.open")}
              </Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}
