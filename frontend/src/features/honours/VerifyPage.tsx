import "./words";
import { CheckCircleFilled, CloseCircleFilled } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { asProblem } from "@/shared/api/problem";
import { Facts, fact } from "@/shared/ui/Facts";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { checkQuery } from "./api";
import "./honours.css";

/** Opened by the code on a certificate, by anybody: whether it is genuine and still holds. */
export default function VerifyPage() {
  const { t } = useTranslation("honours");
  const { code = "" } = useParams();
  const check = useQuery(checkQuery(code));
  usePageTitle(t("verify.title"));
  const view = check.data;
  return (
    <main className="verify" id="main">
      <h1>{t("verify.title")}</h1>
      {check.isPending && <Skeleton active />}
      {check.isError && (
        <p className="verify-state bad" role="alert">
          <CloseCircleFilled aria-hidden /> {asProblem(check.error).detail ?? t("verify.failed")}
        </p>
      )}
      {view && (
        <>
          <p className={`verify-state ${view.valid ? "ok" : "bad"}`} role="status">
            {view.valid ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{" "}
            {view.valid ? t("verify.valid") : t("verify.revoked", { day: view.revokedOn })}
          </p>
          <Facts
            facts={[
              fact(t("field.holderName"), view.holderName),
              fact(t("field.place"), `${view.countyName} ${view.townName} ${view.villageName}`),
              fact(t("field.title"), t("verify.honour", { year: view.year, title: view.title })),
              fact(t("field.certificateNumber"), view.number),
              fact(t("verify.issuer"), view.issuer),
              fact(t("field.awardedOn"), view.awardedOn),
            ]}
          />
        </>
      )}
      <p className="muted">{t("verify.note")}</p>
    </main>
  );
}
