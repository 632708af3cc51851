import { useTranslation } from "react-i18next";
import { Can } from "@/shared/session/Can";
import { LinkButton } from "@/shared/ui/LinkButton";
import { Notice } from "@/shared/ui/Notice";

/** Shown while the county has enacted nothing: without rules nobody scores. */
export function NoScheme() {
  const { t } = useTranslation("appraisal");
  return (
    <Notice title={t("none.title")} detail={t("none.detail")}>
      <Can do="appraisal:scheme">
        <LinkButton type="primary" to="/schemes">
          {t("none.go")}
        </LinkButton>
      </Can>
    </Notice>
  );
}
