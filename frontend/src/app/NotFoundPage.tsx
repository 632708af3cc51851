import { Button, Result } from "antd";
import { useTranslation } from "react-i18next";

export function NotFoundPage() {
  const { t } = useTranslation("app");
  return (
    <Result
      icon={null}
      title={t("notFound.title")}
      subTitle={t("notFound.detail")}
      extra={
        <Button type="primary" href="/">
          {t("common:action.home")}
        </Button>
      }
    />
  );
}
