import { type FormEvent, useEffect, useState } from "react";
import { today } from "@/shared/appraisal/period";
import { withSign } from "@/shared/appraisal/sheet";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { Fault } from "../appraisal/Fault";
import { PhotoField } from "../appraisal/PhotoField";
import type { Subject } from "../appraisal/useSubject";
import { forgetDraft, keepDraft } from "../outbox/drafts";
import { drop, post } from "../outbox/outbox";
import type { NewObjection, Shot } from "../outbox/pending";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { useHere } from "../useHere";
import { useWords } from "../words/useWords";
import { useObjectionWords } from "./words";

const LONGEST = 500;
const LONGEST_NOTE = 300;
const LONGEST_NAME = 60;

/** What was typed and not sent, and the day on which it was said: the time to object counts from that one. */
export type Draft = Pick<NewObjection, "period" | "entryId" | "raisedBy" | "raisedOn" | "text" | "evidence">;
/** @param fix a refused one, put right beside any new one */
export const draftName = (household: string, fix: string | null) =>
  fix ? `objection.${household}.${fix}` : `objection.${household}`;

interface Props {
  subject: Subject;
  /** The latest first; not empty. */
  periods: string[];
  /** Of the draft. */
  name: string;
  /** What the server refused, or what was left half written. */
  before: Draft | null;
  taken: Shot[];
  /** Taken, or left in the outbox. @param here he is still on this screen */
  done: (here: boolean) => void;
}

export function ObjectionForm({ subject: { door, row, entries }, periods, name, before, taken, done }: Props) {
  const { score } = useWords();
  const words = useObjectionWords();
  const me = useMe();
  const online = useOnline();
  const [written, setWritten] = useState<Draft>(() => ({
    period: [before?.period, row.period].find((one) => one && periods.includes(one)) ?? periods[0] ?? "",
    entryId: before?.entryId ?? null,
    raisedBy: before?.raisedBy ?? row.headName,
    raisedOn: before?.raisedOn ?? today(),
    text: before?.text ?? "",
    evidence: before?.evidence ?? "",
  }));
  const [shots, setShots] = useState<Shot[]>(() => taken.map(({ bytes }) => ({ id: uuidv7(), bytes })));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const here = useHere();
  // The same id until it is taken: pressed twice it is entered once.
  const [id, setId] = useState(uuidv7);
  const change = (patch: Partial<Draft>) => setWritten((now) => ({ ...now, ...patch }));
  useEffect(() => {
    if (written.text || written.evidence) keepDraft(name, me.id, written);
    else forgetDraft(name, me.id);
  }, [name, me.id, written]);
  const deeds = (entries ?? []).filter(
    (entry) => entry.period === written.period && !entry.reversesId && !entry.reversedBy,
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found: Record<string, string> = {};
    if (!written.raisedBy.trim()) found.raisedBy = words.raisedByMissing;
    if (!written.text.trim()) found.text = words.textMissing;
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const text = written.text.trim();
    const body: NewObjection = {
      id,
      schemeId: door.scheme.id,
      subjectId: row.householdId,
      period: written.period,
      entryId: written.entryId || null,
      raisedBy: written.raisedBy.trim(),
      raisedOn: written.raisedOn,
      text,
      evidence: written.evidence?.trim() || null,
    };
    const outcome = await post(
      {
        id,
        title: row.headName,
        detail: words.detail(score.spoken(written.period), text),
        message: { kind: "objection", body },
      },
      row.householdId,
      shots.map((shot) => ({ shot, detail: words.photo })),
    );
    setBusy(false);
    // Who has gone elsewhere finds a refusal in the outbox, with its photos.
    if (outcome.state !== "refused" || !here.current) {
      await forgetDraft(name, me.id);
      return done(here.current);
    }
    await drop(id);
    setId(uuidv7());
    // The day when it was begun is too early for this period: from today it is raised anew.
    if (outcome.problem.errors.some(({ field }) => field === "raisedOn")) change({ raisedOn: today() });
    const { errors, title, ...problem } = outcome.problem;
    setFaults({
      all: problem.detail || title,
      ...Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    });
  };
  const rest =
    faults.all && !["period", "raisedBy", "text", "evidence"].some((field) => faults[field]) ? faults.all : null;
  return (
    <form className="record" onSubmit={submit} noValidate>
      <p className="card">{words.explain}</p>
      <section className="card">
        <label className="field">
          <span>{words.period}</span>
          <select value={written.period} onChange={(event) => change({ period: event.target.value, entryId: null })}>
            {periods.map((period) => (
              <option key={period} value={period}>
                {score.spoken(period)}
              </option>
            ))}
          </select>
          <Fault text={faults.period} />
        </label>
        <label className="field">
          <span>{words.about}</span>
          <select value={written.entryId ?? ""} onChange={(event) => change({ entryId: event.target.value || null })}>
            <option value="">{words.whole}</option>
            {deeds.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {`${entry.happenedOn} ${entry.itemText} ${entry.warning ?? withSign(entry.points)}`}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{words.raisedBy}</span>
          <input
            value={written.raisedBy}
            onChange={(event) => change({ raisedBy: event.target.value })}
            maxLength={LONGEST_NAME}
            aria-invalid={faults.raisedBy ? true : undefined}
          />
          <Fault text={faults.raisedBy} />
        </label>
        <label className="field">
          <span>{words.text}</span>
          <textarea
            rows={4}
            value={written.text}
            onChange={(event) => change({ text: event.target.value })}
            maxLength={LONGEST}
            placeholder={words.textHint}
            aria-invalid={faults.text ? true : undefined}
          />
          <Fault text={faults.text} />
        </label>
        <label className="field">
          <span>{words.evidence}</span>
          <input
            value={written.evidence ?? ""}
            onChange={(event) => change({ evidence: event.target.value })}
            maxLength={LONGEST_NOTE}
            placeholder={words.evidenceHint}
          />
          <Fault text={faults.evidence} />
        </label>
        <PhotoField shots={shots} change={setShots} />
      </section>
      <div className="page-foot">
        <div role="alert">{rest && <Notice tone="error">{`${words.refused}：${rest}`}</Notice>}</div>
        <button type="submit" className="button primary wide" disabled={busy}>
          {online ? words.send : words.sendOffline}
        </button>
      </div>
    </form>
  );
}
