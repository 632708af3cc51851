import "../words";
import { IdcardOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Select, Skeleton } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { kindOf, periodAt } from "@/shared/appraisal/period";
import { STAGES } from "@/shared/appraisal/rules";
import { useSchemeChoice } from "@/shared/appraisal/useScheme";
import { HouseholdCards } from "@/shared/household/HouseholdCards";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { useCan, useMe } from "@/shared/session/session";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { familyQuery, whyQuery } from "../api";
import { StepTimeline } from "../rounds/StepTimeline";
import { TrendPanel } from "./TrendPanel";
import { Why } from "./Why";
import "../appraisal.css";

const RecordDialog = lazy(async () => ({ default: (await import("./RecordDialog")).RecordDialog }));
const DeclareKinDialog = lazy(async () => ({ default: (await import("../kin/DeclareKinDialog")).DeclareKinDialog }));
const NewObjectionDialog = lazy(async () => ({
  default: (await import("../objections/NewObjectionDialog")).NewObjectionDialog,
}));
const HandPostingDialog = lazy(async () => ({
  default: (await import("../boards/HandPostingDialog")).HandPostingDialog,
}));

/** A household's index through time, and why it is what it is; on paper for a family without a phone. */
export default function FamilyPage() {
  const { t } = useTranslation("appraisal");
  const { id = "" } = useParams();
  const me = useMe();
  const [objecting, setObjecting] = useState(false);
  const [recording, setRecording] = useState(false);
  const [declaring, setDeclaring] = useState(false);
  const [posting, setPosting] = useState(false);
  const judges = useCan(["appraisal:score", "appraisal:panel", "appraisal:village", "appraisal:town"]);
  const [url, setUrl] = useUrlState({ period: "", scheme: "" });
  const kept = useSchemeChoice();
  const nearest = useQuery(familyQuery(id, url.scheme));
  const choices = nearest.data?.schemes ?? [];
  const before = choices.find((one) => one.id === kept.value)?.id ?? "";
  // A link from elsewhere may name a period alone: then the nearest that has it.
  const named = useQuery({ ...whyQuery(id, url.period), enabled: url.period !== "" && !url.scheme && !before });
  const scheme = url.scheme || before || (named.data?.schemeId ?? "");
  const family = useQuery(familyQuery(id, scheme === nearest.data?.schemeId ? url.scheme : scheme || url.scheme));
  const periods = family.data?.periods ?? [];
  const last = periods.filter((one) => one.period.length === 7 && one.period[5] !== "Q").at(-1) ?? periods.at(-1);
  const period = url.period || last?.period || "";
  const why = useQuery(whyQuery(id, period, scheme));
  // Boards hang for a quarter; where a scheme makes none, for its own period.
  const hangs = kindOf(period) === "MONTH" ? periodAt(period, "QUARTER") : period;
  const board = periods.find((one) => one.period === hangs && one.published);
  usePageTitle(family.data && t("family.title", { name: family.data.headName }));
  if (family.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (family.isError) return <ErrorState error={family.error} onRetry={() => family.refetch()} />;
  const view = family.data;
  const posted = why.data && STAGES.indexOf(why.data.stage) >= STAGES.indexOf("PUBLICITY");
  return (
    <article className="family" aria-label={t("family.one")}>
      <PageHeader
        title={t("family.title", { name: view.headName })}
        note={[view.villageName, view.contactGridName, view.number, view.schemeName].filter(Boolean).join(" · ")}
      >
        {choices.length > 1 && (
          <Select
            className="no-print"
            style={{ width: 240 }}
            aria-label={t("filter.scheme")}
            value={view.schemeId}
            options={choices.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(one: string) => {
              kept.set(one);
              setUrl({ scheme: one, period: "" });
            }}
          />
        )}
        <PrintButton />
        {(why.data?.stage === "SCORING" || why.data?.status === "RETURNED") && !why.data.recusal && (
          <Can do="appraisal:score">
            <Button type="primary" onClick={() => setRecording(true)}>
              {t("record.go")}
            </Button>
          </Can>
        )}
        {why.data && !why.data.recusal && judges && (
          <Button onClick={() => setDeclaring(true)}>{t("kin.declare")}</Button>
        )}
        {posted && (
          <Can do="appraisal:round">
            <Button onClick={() => setObjecting(true)}>{t("objections.new")}</Button>
            {board && <Button onClick={() => setPosting(true)}>{t("boards.hand")}</Button>}
          </Can>
        )}
        <Can do="household:read">
          <LinkButton to={`/households/${id}`} icon={<IdcardOutlined />}>
            {t("family.record")}
          </LinkButton>
        </Can>
      </PageHeader>
      {why.data?.recusal && <p className="muted no-print">{t("kin.recused")}</p>}
      {(view.predecessors ?? []).map((one) => (
        <p key={one.id} className="muted">
          <Trans
            t={t}
            i18nKey={`family.before.${one.kind}`}
            values={one}
            components={{ one: <Link to={`/family-scores/${one.id}`} className="text-link" /> }}
          />
        </p>
      ))}
      {periods.length === 0 && <EmptyState text={t("family.cardNone")} />}
      {periods.length > 0 && (
        <>
          <TrendPanel view={view} period={period} onPeriod={(one) => setUrl({ period: one }, { replace: true })} />
          {why.isError && <ErrorState error={why.error} onRetry={() => why.refetch()} />}
          {why.isPending && !why.isError && <Skeleton active paragraph={{ rows: 8 }} />}
          {why.data && (
            <div className="family-columns">
              <Why view={why.data} />
              <div className="family-side">
                <HouseholdCards id={id} only={["honours", "effects"]} />
                <Panel title={t("family.earnBack")}>
                  {why.data.earnBack.length === 0 ? (
                    <p className="muted">{t("family.earnBackNone")}</p>
                  ) : (
                    <ul className="earn-back">
                      {why.data.earnBack.map((one) => (
                        <li key={one.itemCode}>
                          {t("family.earn", { text: one.text, part: one.partName, points: one.points })}
                        </li>
                      ))}
                    </ul>
                  )}
                </Panel>
                <Panel title={t("family.steps")}>
                  <StepTimeline steps={why.data.steps} empty={t("round.noHistory")} />
                </Panel>
              </div>
            </div>
          )}
          <p className="print-only muted">
            {t("family.printed", { county: me?.countyName ?? "", date: dayjs().format("YYYY-MM-DD") })}
          </p>
        </>
      )}
      <Suspense>
        {recording && why.data && <RecordDialog view={why.data} onClose={() => setRecording(false)} />}
        {declaring && <DeclareKinDialog household={{ id, name: view.headName }} onClose={() => setDeclaring(false)} />}
        {objecting && why.data && (
          <NewObjectionDialog view={why.data} periods={periods} onClose={() => setObjecting(false)} />
        )}
        {posting && board && (
          <HandPostingDialog
            of={{ household: { id, name: view.headName } }}
            period={board.period}
            periodName={board.periodName}
            schemeId={view.schemeId}
            onClose={() => setPosting(false)}
          />
        )}
      </Suspense>
    </article>
  );
}
