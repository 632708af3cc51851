import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useMatches } from "react-router";
import type { RouteHandle } from "@/shared/routing/page";
import { useMe } from "@/shared/session/session";
import { useShownTitle } from "@/shared/ui/pageTitle";

export function useDocumentTitle(): void {
  const { t } = useTranslation("app");
  const me = useMe();
  const shown = useShownTitle();
  const handle = useMatches().slice(-1)[0]?.handle as RouteHandle | undefined;
  const title = shown?.title ?? (handle ? t(handle.title) : t("notFound.title"));
  useEffect(() => {
    document.title = `${title} · ${me?.countyName ?? ""}${t("product")}`;
  }, [title, me, t]);
}
