import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Notice } from "@/shared/ui/Notice";

export function NotFoundPage() {
  const { t } = useTranslation("app");
  return (
    <Notice page title={t("notFound.title")} detail={t("notFound.detail")}>
      <Button type="primary" href="/">
        {t("common:action.home")}
      </Button>
    </Notice>
  );
}
