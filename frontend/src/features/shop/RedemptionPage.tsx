import "./words";
import { useQuery } from "@tanstack/react-query";
import { Alert, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { formatTime } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ErrorState } from "@/shared/ui/States";
import { ActOnRedemption } from "./ActOnRedemption";
import { type Redemption, redemptionQuery } from "./api";
import { StatusTag } from "./StatusTag";
import "./shop.css";

/** One redemption as a slip; on paper twice on a page, for the shop and for the household. */
export default function RedemptionPage() {
  const { t } = useTranslation("shop");
  const { id = "" } = useParams();
  const redemption = useQuery(redemptionQuery(id));
  if (redemption.isPending) return <Skeleton active />;
  if (redemption.isError) return <ErrorState error={redemption.error} onRetry={() => redemption.refetch()} />;
  const view = redemption.data;
  return (
    <>
      <PageHeader
        title={`${t("redemption")} ${view.number}`}
        note={
          <>
            <StatusTag status={view.status} /> {view.townName} {view.villageName}{" "}
            <Link to={`/shop/accounts/${view.subjectId}`}>{view.holderName}</Link>
          </>
        }
      >
        <ActOnRedemption row={view} />
        <PrintButton />
      </PageHeader>
      {view.status === "PREPARED" && (
        <div className="no-print">
          <Alert type="info" showIcon title={t("slip.pendingNote", { day: view.heldUntil })} />
        </div>
      )}
      {view.status === "REVERSING" && (
        <div className="no-print">
          <Alert type="warning" showIcon title={t("askedBy", { name: view.reversalName, reason: view.reason })} />
        </div>
      )}
      <Slip view={view} copy={t("slip.copyShop")} />
      <Slip view={view} copy={t("slip.copyHousehold")} />
    </>
  );
}

function Slip({ view, copy }: { view: Redemption; copy: string }) {
  const { t } = useTranslation("shop");
  return (
    <section className="shop-slip" aria-label={copy}>
      <h2>
        {view.villageName} {t("slip.title")} <small className="muted">{copy}</small>
      </h2>
      <p>
        {t("field.number")} {view.number}
        <br />
        {t("field.holderName")} {view.holderName}　{t("field.subjectNumber")} {view.subjectNumber}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("field.lines")}</th>
            <th scope="col" className="number">
              {t("field.quantity")}
            </th>
            <th scope="col" className="number">
              {t("slip.each")}
            </th>
            <th scope="col" className="number">
              {t("field.points")}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <tr key={line.goodsId}>
              <th scope="row">{line.name}</th>
              <td className="number">
                {line.quantity} {line.unit}
              </td>
              <td className="number">{line.points}</td>
              <td className="number">{line.points * line.quantity}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={3}>
              {t("slip.total")}
            </th>
            <td className="number">{view.points}</td>
          </tr>
        </tbody>
      </table>
      <footer>
        <span>
          {t("slip.prepared")}：{t("by", { name: view.preparedName, at: formatTime(view.preparedAt) })}
        </span>
        <span>
          {t("slip.handed")}：
          {view.handedAt ? t("by", { name: view.handedName, at: formatTime(view.handedAt) }) : "　　　　"}
        </span>
        <span>
          {t("slip.sign")}：{view.receiver ?? "　　　　"}
        </span>
        {view.endedAt && (
          <span>
            {t("field.ended")}：{view.endedName ?? t("status.LAPSED")} · {formatTime(view.endedAt)}，{view.reason}
          </span>
        )}
      </footer>
    </section>
  );
}
