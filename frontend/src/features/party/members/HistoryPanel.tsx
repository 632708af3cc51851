import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { Panel } from "@/shared/ui/Panel";
import type { MemberChange } from "../types";

interface Props {
  changes: MemberChange[];
  /** Asks for the member as he stood on a day. */
  onDay?: (day: string) => void;
}

/** What happened to a member, newest first. */
export function HistoryPanel({ changes, onDay }: Props) {
  const { t } = useTranslation("party");
  const where = ({ fromName, toName }: MemberChange) =>
    fromName && toName ? t("history.arrow", { from: fromName, to: toName }) : (toName ?? fromName);
  return (
    <Panel
      title={t("history.title")}
      extra={
        onDay && (
          <DateInput
            past
            aria-label={t("history.look")}
            placeholder={t("history.look")}
            onChange={(day) => day && onDay(day)}
          />
        )
      }
    >
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
