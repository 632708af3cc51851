import { Button, Empty } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import { problemWords } from "../api/problemText";
import { LinkButton } from "./LinkButton";
import { Notice } from "./Notice";

interface EmptyProps {
  text?: string;
  /** What the person can do about it. */
  children?: ReactNode;
}

export function EmptyState({ text, children }: EmptyProps) {
  const { t } = useTranslation();
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text ?? t("state.empty")}>
      {children}
    </Empty>
  );
}

/** A request failed: says what the server said, offers to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  if (problem.status === 403) return <NoPermission />;
  return (
    <Notice {...problemWords(t, problem)}>
      {onRetry && (
        <Button type="primary" onClick={onRetry}>
          {t("action.retry")}
        </Button>
      )}
      <LinkButton to="/">{t("action.home")}</LinkButton>
    </Notice>
  );
}

export function NoPermission() {
  const { t } = useTranslation();
  return (
    <Notice page title={t("problem.forbidden.title")} detail={t("problem.forbidden.detail")}>
      <LinkButton type="primary" to="/">
        {t("action.home")}
      </LinkButton>
    </Notice>
  );
}
