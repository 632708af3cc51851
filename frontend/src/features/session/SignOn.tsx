import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { API_BASE, api, ok } from "@/shared/api/client";
import { safeReturn } from "./safeReturn";

const REFUSALS = ["failed", "expired", "unknown"];

/** The county's own sign-on, where there is one: a link out of this page, and what it says when it did not work. */
export function SignOn() {
  const { t } = useTranslation("session");
  const [params] = useSearchParams();
  const { data } = useQuery({
    queryKey: ["sign-on"],
    queryFn: () => ok<{ name: string | null }>(api.GET("/sign-on") as never),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const refusal = params.get("signOn") ?? "";
  const from = encodeURIComponent(safeReturn(params.get("from")));
  return (
    <>
      {REFUSALS.includes(refusal) && (
        <Alert
          role="alert"
          type="error"
          showIcon
          className="form-problem"
          title={t(`signOn.${refusal}`, { name: data?.name })}
        />
      )}
      {data?.name && (
        <Button block size="large" className="sign-on" href={`${API_BASE}/sign-on/start?from=${from}`}>
          {t("signOn.go", { name: data.name })}
        </Button>
      )}
    </>
  );
}
