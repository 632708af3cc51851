import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { ProblemError } from "@/shared/api/problem";
import { NoPermissionError } from "@/shared/routing/page";
import { Notice } from "@/shared/ui/Notice";
import { ErrorState, NoPermission } from "@/shared/ui/States";

/** What a page shows when its loader or its rendering failed. */
export function RouteError() {
  const { t } = useTranslation("app");
  const error = useRouteError();
  if (error instanceof NoPermissionError) return <NoPermission />;
  if (error instanceof ProblemError) return <ErrorState error={error} onRetry={() => location.reload()} />;
  return (
    <Notice page title={t("crashed.title")} detail={t("crashed.detail")}>
      <Button type="primary" onClick={() => location.reload()}>
        {t("crashed.reload")}
      </Button>
    </Notice>
  );
}
