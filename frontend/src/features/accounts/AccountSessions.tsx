import { useTranslation } from "react-i18next";
import { deviceOf } from "@/shared/session/device";
import { formatTime } from "@/shared/ui/format";
import type { AccountView } from "./accounts";
import "./accounts.css";

export function AccountSessions({ sessions }: { sessions: AccountView["sessions"] }) {
  const { t } = useTranslation("accounts");
  return (
    <section>
      <h2 className="drawer-heading">{t("sessions.title", { count: sessions.length })}</h2>
      {sessions.length === 0 && <p className="muted">{t("sessions.none")}</p>}
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.createdAt + session.ip}>
            <span title={session.userAgent}>{deviceOf(session.userAgent) || t("sessions.unknown")}</span>
            <span className="muted">{session.ip}</span>
            <span className="muted">{t("sessions.seen", { time: formatTime(session.lastSeenAt) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
