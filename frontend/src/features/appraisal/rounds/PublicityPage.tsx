import "../words";
import { useQuery } from "@tanstack/react-query";
import { Button, Segmented, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { STAGES } from "@/shared/appraisal/rules";
import { useUrlState } from "@/shared/routing/useUrlState";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { publicityQuery, revealPublicity, roundQuery } from "../api";
import type { PublicitySheet } from "../types";
import "../appraisal.css";
import "./publicity.css";

const PAPERS = ["A4", "A3"] as const;

/**
 * The list that hangs at the village's board. The server leaves given names out; in full they come only with the basis
 * for it, on the record (DOMAIN §8.5), and are gone when the page is left. Addresses and phones never stand on it.
 */
export default function PublicityPage() {
  const { t } = useTranslation("appraisal");
  const { id = "" } = useParams();
  const [{ paper, what }, setUrl] = useUrlState({ paper: "A4", what: "all" });
  const [full, setFull] = useState<PublicitySheet | null>(null);
  const [asking, setAsking] = useState(false);
  const round = useQuery(roundQuery(id));
  const posted = round.data && STAGES.indexOf(round.data.stage) >= STAGES.indexOf("PUBLICITY");
  const masked = useQuery({ ...publicityQuery(id), enabled: posted === true });
  usePageTitle(round.data && t("publicity.list", { village: round.data.villageName, period: round.data.periodName }));
  if (round.isError) return <ErrorState error={round.error} onRetry={() => round.refetch()} />;
  if (round.data && !posted)
    return (
      <>
        <PageHeader title={t("publicity.title")}>
          <LinkButton to={`/rounds/${id}`}>{t("common:action.back")}</LinkButton>
        </PageHeader>
        <EmptyState text={t("publicity.early", { stage: round.data.stageName })} />
      </>
    );
  if (masked.isError) return <ErrorState error={masked.error} onRetry={() => masked.refetch()} />;
  if (!masked.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  const view = full ?? masked.data;
  const rows = view.rows.filter((row) => what === "all" || row.changed);
  return (
    <>
      <PageHeader title={t("publicity.title")} note={t("publicity.masks")}>
        <LinkButton to={`/rounds/${id}`}>{t("common:action.back")}</LinkButton>
        <PrintButton />
      </PageHeader>
      <div className="publicity-bar no-print">
        <Segmented
          aria-label={t("publicity.paper")}
          value={paper}
          options={PAPERS.map((value) => ({ value, label: t(`publicity.${value}`) }))}
          onChange={(value) => setUrl({ paper: value })}
        />
        <Segmented
          aria-label={t("publicity.what")}
          value={what}
          options={(["all", "changed"] as const).map((value) => ({ value, label: t(`publicity.${value}`) }))}
          onChange={(value) => setUrl({ what: value })}
        />
        {full ? (
          <Button onClick={() => setFull(null)}>{t("publicity.masked")}</Button>
        ) : (
          <ActionBar
            actions={view.actions}
            specs={{ reveal: { label: t("publicity.full"), onClick: () => setAsking(true) } }}
          />
        )}
      </div>
      <article className={`poster ${paper}`}>
        <style>{`@media print { @page { size: ${paper === "A3" ? "A3 landscape" : "A4 portrait"}; margin: 14mm } }`}</style>
        <p className="poster-place">{view.townName}</p>
        <h2>{t("publicity.list", { village: view.villageName, period: view.periodName })}</h2>
        {view.until && (
          <p className="poster-days">{t("publicity.days", { from: view.from ?? "", until: view.until })}</p>
        )}
        <div className="poster-columns">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("publicity.rank")}</th>
                <th scope="col">{t("field.headName")}</th>
                {view.parts.map((part) => (
                  <th key={part.code} scope="col" className="number">
                    {part.name}
                  </th>
                ))}
                <th scope="col" className="number">
                  {t("field.index")}
                </th>
                <th scope="col">{t("field.grade")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: without ids, as it hangs; never reordered
                <tr key={`${index} ${row.numberEnd}`}>
                  <td>{row.rank}</td>
                  <td>
                    {row.shownName} <small>{row.numberEnd}</small>
                  </td>
                  {view.parts.map((part) => (
                    <td key={part.code} className="number">
                      {row.parts[part.code] ?? 0}
                    </td>
                  ))}
                  <td className="number">
                    <strong>{row.index}</strong>
                  </td>
                  <td>{row.gradeName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <footer>
          <p>{t("publicity.object")}</p>
          <p>
            {t("publicity.sign", { village: view.villageName })}
            <br />
            {view.from}
          </p>
        </footer>
      </article>
      {asking && (
        <ReasonDialog<PublicitySheet>
          title={t("publicity.fullTitle")}
          send={(reason) => revealPublicity(id, reason)}
          onClose={() => setAsking(false)}
          onDone={(sheet) => {
            setAsking(false);
            setFull(sheet);
          }}
        >
          <p>{t("publicity.fullNote")}</p>
        </ReasonDialog>
      )}
    </>
  );
}
