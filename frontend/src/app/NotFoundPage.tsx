import { useTranslation } from "react-i18next";
import { LinkButton } from "@/shared/ui/LinkButton";
import { Notice } from "@/shared/ui/Notice";

export function NotFoundPage() {
  const { t } = useTranslation("app");
  return (
    <Notice page title={t("notFound.title")} detail={t("notFound.detail")}>
      <LinkButton type="primary" to="/">
        {t("common:action.home")}
      </LinkButton>
    </Notice>
  );
}
