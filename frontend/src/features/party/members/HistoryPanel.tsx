import { useTranslation } from "react-i18next";
import { Panel } from "@/shared/ui/Panel";
import type { MemberChange } from "../types";

/** What happened to a member, newest first. */
export function HistoryPanel({ changes }: { changes: MemberChange[] }) {
  const { t } = useTranslation("party");
  const where = ({ fromName, toName }: MemberChange) =>
    fromName && toName ? t("history.arrow", { from: fromName, to: toName }) : (toName ?? fromName);
  return (
    <Panel title={t("history.title")}>
      <ol className="party-history">
        {changes.map((change) => (
          <li key={`${change.kind}${change.createdAt}`}>
            <time>{change.happenedOn}</time>
            <strong>{t(`history.${change.kind}`)}</strong>
            {where(change) && <p>{where(change)}</p>}
            {change.reason && <p>{change.reason}</p>}
            <p className="muted">{t("history.by", { name: change.accountName })}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
