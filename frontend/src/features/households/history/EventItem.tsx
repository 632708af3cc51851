import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatTime, orDash } from "@/shared/ui/format";
import type { LifeEvent } from "./history";

/** Those that a clerk looks for first. */
const WEIGHTY = ["DEATH", "SPLIT", "MERGED", "MOVED", "MOVED_OUT", "CANCELLED", "HEAD_CHANGED"];

/** @param here the household that the page is about: it needs no link to itself */
export function EventItem({ event, here }: { event: LifeEvent; here: string }) {
  const { t } = useTranslation("households");
  const { relatedHouseholdId: related } = event;
  return (
    <li>
      <time dateTime={event.eventDate}>{event.eventDate}</time>
      <div>
        <p className="history-what">
          <Tag color={WEIGHTY.includes(event.kind) ? "warning" : undefined}>{t(`history.kind.${event.kind}`)}</Tag>
          {event.summary}
          {related && related !== here && (
            <Link className="no-print" to={`/households/${related}`}>
              {t("history.other")}
            </Link>
          )}
        </p>
        {event.changes.length > 0 && (
          <ul className="history-changes">
            {event.changes.map(({ field, label, before, after }) => (
              <li key={field}>
                <span className="muted">{t(`field.${field}`, label)}</span> <del>{orDash(before)}</del> →{" "}
                <ins>{orDash(after)}</ins>
              </li>
            ))}
          </ul>
        )}
        <p className="muted">
          {event.reason && <>{t("history.why", { reason: event.reason })} · </>}
          {t("history.who", { name: event.recordedByName, time: formatTime(event.recordedAt) })}
        </p>
      </div>
    </li>
  );
}
