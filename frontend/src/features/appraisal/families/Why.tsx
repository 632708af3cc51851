import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { dayAt, kindOf } from "@/shared/appraisal/period";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { Panel } from "@/shared/ui/Panel";
import { reverseEntry } from "../api";
import { AttachButton } from "../parts/AttachButton";
import { EvidencePhotos } from "../parts/EvidencePhotos";
import { familyPath } from "../parts/familyPath";
import { GradeTag } from "../parts/GradeTag";
import type { WhyEntry, WhyPart, WhyView } from "../types";

/** Every figure down to what was recorded, in sentences that can be read out. */
export function Why({ view }: { view: WhyView }) {
  const { t } = useTranslation("appraisal");
  const numbers = { scheme: view.schemeName, number: view.versionNumber };
  return (
    <Panel title={t("family.whyTitle", { period: view.periodName, index: plain(view.index) })}>
      <p className="why-head">
        <span className="why-index">{plain(view.index)}</span>
        <GradeTag grade={view.grade} name={view.gradeName} vetoed={view.vetoed} />
        {view.better !== null && view.ranked !== null && (
          <span className="muted">
            {t("family.place", { all: view.ranked, better: view.better })}
            {view.townBetter !== null &&
              t("family.townPlace", { town: view.townName, all: view.townRanked, better: view.townBetter })}
          </span>
        )}
      </p>
      <p className="muted">
        {view.publishedAt
          ? t("family.published", { ...numbers, date: dayAt(view.publishedAt) })
          : t("family.notYet", { ...numbers, stage: view.stageName })}
      </p>
      {view.met && <p className="muted">{view.met}</p>}
      {view.note && <Alert type="warning" showIcon title={t(`status.${view.status}`)} description={view.note} />}
      {view.recomputed !== null && (
        <Alert type="warning" showIcon title={t("family.recomputed", { points: plain(view.recomputed) })} />
      )}
      {view.made && view.of.length === 0 && <Alert type="info" showIcon title={t("family.partsMissing")} />}
      {view.of.length > 0 && <MadeOf view={view} />}
      {view.parts.map((part) => (
        <Part key={part.code} part={part} view={view} />
      ))}
    </Panel>
  );
}

/** A quarter's or year's index is made of shorter periods. */
function MadeOf({ view }: { view: WhyView }) {
  const { t } = useTranslation("appraisal");
  return (
    <div className="why-part">
      <h3>{t("family.made")}</h3>
      <ul>
        {view.of.map((one) => (
          <li key={one.period}>
            <span>
              <Link to={familyPath(view.householdId, one.period, view.schemeId)}>{one.periodName}</Link> {one.gradeName}
            </span>
            <strong>{plain(one.index)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Part({ part, view }: { part: WhyPart; view: WhyView }) {
  const { t } = useTranslation("appraisal");
  const scored = !view.made && (view.of.length === 0 || kindOf(view.period) === "MONTH");
  const words = {
    start: plain(part.start),
    points: plain(part.start),
    added: plain(part.added),
    deducted: plain(Math.abs(part.deducted)),
    value: plain(part.value),
  };
  return (
    <section className="why-part">
      <h3>
        <span>{part.name}</span>
        <span className={part.value < part.start ? "bad" : undefined}>
          {plain(part.value)}
          {part.full !== null && <span className="muted"> / {plain(part.full)}</span>}
        </span>
      </h3>
      {scored && (
        <p className="muted">
          {t(part.entries.length === 0 ? "family.startOnly" : "family.sum", words)}
          {part.note && ` ${part.note}`}
        </p>
      )}
      {part.entries.length > 0 && (
        <ul>
          {part.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({ entry, view }: { entry: WhyEntry; view: WhyView }) {
  const { t } = useTranslation("appraisal");
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const may = (name: string) => entry.actions.some((action) => action.action === name && action.enabled);
  const refresh = () => {
    for (const key of ["why", "family"]) client.invalidateQueries({ queryKey: ["appraisal", key, view.householdId] });
  };
  const tone = entry.undone ? "undone" : entry.points > 0 ? "plus" : entry.points < 0 ? "minus" : "";
  return (
    <li className={tone}>
      <span>
        {entry.sentence}
        {entry.undone && t("family.undone")}
        {entry.evidence && <span className="muted"> {t("family.evidence", { text: entry.evidence })}</span>}
        <EvidencePhotos entry={entry} />
      </span>
      <strong>{entry.warning ?? withSign(entry.points)}</strong>
      {may("photo") && <AttachButton entry={entry.id} onDone={refresh} />}
      {may("reverse") && (
        <Button size="small" type="text" className="no-print" onClick={() => setAsking(true)}>
          {t("family.reverse")}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={t("family.reverseTitle")}
          danger
          send={(reason) => reverseEntry(entry.id, reason)}
          onDone={() => {
            setAsking(false);
            refresh();
          }}
          onClose={() => setAsking(false)}
        >
          <p>{entry.sentence}</p>
          <p className="muted">{t("family.reverseNote")}</p>
        </ReasonDialog>
      )}
    </li>
  );
}
