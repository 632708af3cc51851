import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState } from "@/shared/ui/States";
import type { Todo } from "./workbench";

export function TodoList({ todo }: { todo: Todo[] }) {
  const { t } = useTranslation("workbench");
  const open = todo.filter(({ count }) => count > 0);
  return (
    <Panel title={t("todo.title")} extra={<span className="muted">{t("todo.count", { count: open.length })}</span>}>
      {open.length === 0 ? (
        <EmptyState text={t("todo.none")} />
      ) : (
        <ul className="todo">
          {open.map(({ code, count, periodName, link }) => (
            <li key={link}>
              <Link to={link}>
                <span>
                  {t(`todo.${code}`, code)} {periodName && <span className="muted">{periodName}</span>}
                </span>
                <strong>{formatNumber(count)}</strong>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
