import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useTrailNames } from "@/shared/audit/names";
import { useCan } from "@/shared/session/session";
import { formatShortTime } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState } from "@/shared/ui/States";
import { type Change, pageOf } from "./workbench";

export function RecentChanges({ changes }: { changes: Change[] }) {
  const { t } = useTranslation("workbench");
  const names = useTrailNames();
  const seesGrids = useCan("grid:read");
  return (
    <Panel title={t("recent.title")}>
      {changes.length === 0 ? (
        <EmptyState text={t("recent.none")} />
      ) : (
        <ul className="recent">
          {changes.map((change) => {
            const page = change.objectType === "grid" && !seesGrids ? null : pageOf(change);
            return (
              <li key={`${change.at}${change.objectId}${change.action}`}>
                <time className="muted" dateTime={change.at}>
                  {formatShortTime(change.at)}
                </time>
                <span>
                  {change.accountName} {names.action(change.action)}{" "}
                  {page ? <Link to={page}>{change.objectName}</Link> : change.objectName}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
