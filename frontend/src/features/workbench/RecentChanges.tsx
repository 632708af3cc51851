import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatShortTime } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState } from "@/shared/ui/States";
import { type Change, pageOf } from "./workbench";

export function RecentChanges({ changes }: { changes: Change[] }) {
  const { t } = useTranslation("workbench");
  return (
    <Panel title={t("recent.title")}>
      {changes.length === 0 ? (
        <EmptyState text={t("recent.none")} />
      ) : (
        <ul className="recent">
          {changes.map((change) => {
            const page = pageOf(change);
            return (
              <li key={`${change.at}${change.objectId}${change.summary}`}>
                <time className="muted" dateTime={change.at}>
                  {formatShortTime(change.at)}
                </time>
                <span>
                  {change.accountName} {page ? <Link to={page}>{change.summary}</Link> : change.summary}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
