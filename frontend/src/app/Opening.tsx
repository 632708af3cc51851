import { useTranslation } from "react-i18next";
import { Logo } from "@/shared/ui/Logo";

/** What is there until the first page has arrived. */
export function Opening() {
  const { t } = useTranslation("app");
  return (
    <main className="opening">
      <Logo size={56} />
      <h1>{t("opening")}</h1>
    </main>
  );
}
