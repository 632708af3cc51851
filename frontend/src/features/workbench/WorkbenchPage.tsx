import { useTranslation } from "react-i18next";
import { PageHeader } from "@/shared/ui/PageHeader";

export default function WorkbenchPage() {
  const { t } = useTranslation("workbench");
  return <PageHeader title={t("title")} />;
}
