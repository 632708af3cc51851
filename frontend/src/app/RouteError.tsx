import { Button, Result } from "antd";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { ProblemError } from "@/shared/api/problem";
import { NoPermissionError } from "@/shared/routing/page";
import { ErrorState, NoPermission } from "@/shared/ui/States";

/** What a page shows when its loader or its rendering failed. */
export function RouteError() {
  const { t } = useTranslation("app");
  const error = useRouteError();
  if (error instanceof NoPermissionError) return <NoPermission />;
  if (error instanceof ProblemError) return <ErrorState error={error} onRetry={() => location.reload()} />;
  return (
    <Result
      icon={null}
      title={t("crashed.title")}
      subTitle={t("crashed.detail")}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {t("crashed.reload")}
        </Button>
      }
    />
  );
}
