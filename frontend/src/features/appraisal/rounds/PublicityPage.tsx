import "../words";
import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Segmented, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { dayAt } from "@/shared/appraisal/period";
import { STAGES } from "@/shared/appraisal/rules";
import { useUrlState } from "@/shared/routing/useUrlState";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { resultsQuery, roundQuery } from "../api";
import type { RoundResult } from "../types";
import { masked } from "./masked";
import "../appraisal.css";
import "./publicity.css";

const PAPERS = ["A4", "A3"] as const;

/**
 * The list that hangs at the village's board. Given names are left out until somebody says that there is a basis for
 * printing them (DOMAIN §8.5); addresses and phones never stand on it.
 */
export default function PublicityPage() {
  const { t } = useTranslation("appraisal");
  const { id = "" } = useParams();
  const [{ paper, what }, setUrl] = useUrlState({ paper: "A4", what: "all" });
  const [full, setFull] = useState(false);
  const round = useQuery(roundQuery(id));
  const results = useQuery(resultsQuery(id));
  usePageTitle(round.data && t("publicity.list", { village: round.data.villageName, period: round.data.periodName }));
  if (round.isError) return <ErrorState error={round.error} onRetry={() => round.refetch()} />;
  if (results.isError) return <ErrorState error={results.error} onRetry={() => results.refetch()} />;
  if (!round.data || !results.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  const view = round.data;
  if (STAGES.indexOf(view.stage) < STAGES.indexOf("PUBLICITY"))
    return (
      <>
        <PageHeader title={t("publicity.title")}>
          <LinkButton to={`/rounds/${id}`}>{t("common:action.back")}</LinkButton>
        </PageHeader>
        <EmptyState text={t("publicity.early", { stage: view.stageName })} />
      </>
    );
  const posted = results.data
    .filter((row) => row.status !== "RETURNED" && row.status !== "HELD")
    .sort((a, b) => b.index - a.index || (a.number ?? "").localeCompare(b.number ?? ""));
  /** Who has the same index has the same place, also where only some are shown. */
  const rank = (row: RoundResult) => 1 + posted.findIndex((one) => one.index === row.index);
  const rows = posted.filter((row) => what === "all" || row.entries > 0);
  const step = view.steps.filter(({ toStage }) => toStage === "PUBLICITY").at(-1);
  const began = step && dayAt(step.at);
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
        <Checkbox checked={full} onChange={(event) => setFull(event.target.checked)}>
          {t("publicity.full")}（{t("publicity.basis")}）
        </Checkbox>
        {full && (
          <Button size="small" onClick={() => setFull(false)}>
            {t("publicity.masked")}
          </Button>
        )}
      </div>
      <article className={`poster ${paper}`}>
        <style>{`@media print { @page { size: ${paper === "A3" ? "A3 landscape" : "A4 portrait"}; margin: 14mm } }`}</style>
        <p className="poster-place">{view.townName}</p>
        <h2>{t("publicity.list", { village: view.villageName, period: view.periodName })}</h2>
        {view.publicUntil && (
          <p className="poster-days">{t("publicity.days", { from: began ?? "", until: view.publicUntil })}</p>
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
              {rows.map((row) => (
                <tr key={row.subjectId}>
                  <td>{rank(row)}</td>
                  <td>
                    {full ? row.name : masked(row.name ?? "")} <small>{row.number?.slice(-4)}</small>
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
            {began}
          </p>
        </footer>
      </article>
    </>
  );
}
