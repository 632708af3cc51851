import { type FormEvent, useEffect, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { Fault } from "../appraisal/Fault";
import { forgetDraft, keepDraft } from "../outbox/drafts";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { useHere } from "../useHere";
import { useWords } from "../words/useWords";
import { sentenceOf } from "./OwnFailure";
import { type NewOwnObjection, type OwnObjection, type OwnScore, raise } from "./views";
import { useOwnWords } from "./words";

const LONGEST = 500;

/** With its id: sent again after a reload it is entered once. */
export type Draft = Pick<NewOwnObjection, "id" | "entryId" | "text">;

export const draftName = (period: string, scheme: string | null) => `own-objection.${period}.${scheme ?? ""}`;

interface Props {
  own: OwnScore;
  scheme: string | null;
  /** What was left half written. */
  before: Draft | null;
  done: (taken: OwnObjection) => void;
}

export function OwnObjectionForm({ own, scheme, before, done }: Props) {
  const words = useOwnWords();
  const { score, network } = useWords();
  const me = useMe();
  const online = useOnline();
  const here = useHere();
  const entries = own.parts.flatMap((part) => part.entries).filter((one) => !one.undone);
  const [written, setWritten] = useState<Draft>(() => ({
    id: before?.id ?? uuidv7(),
    entryId: entries.find((one) => one.id === before?.entryId)?.id ?? null,
    text: before?.text ?? "",
  }));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const name = draftName(own.period, scheme);
  useEffect(() => {
    if (written.text) keepDraft(name, me.id, written);
    else forgetDraft(name, me.id);
  }, [name, me.id, written]);
  const change = (patch: Partial<Draft>) => {
    setWritten((now) => ({ ...now, ...patch }));
    setFaults({});
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = written.text.trim();
    setFaults(text ? {} : { text: words.textMissing });
    if (!text) return;
    setBusy(true);
    try {
      const taken = await raise({ ...written, text, schemeId: scheme, period: own.period });
      await forgetDraft(name, me.id);
      if (here.current) done(taken);
    } catch (error) {
      const problem = asProblem(error);
      const named = Object.fromEntries(problem.errors.map(({ field, message }) => [field, message]));
      // It stands for another text, which arrived although the phone was not told.
      if (named.id) change({ id: uuidv7() });
      setFaults({ all: sentenceOf(problem, online, network), ...named });
      setBusy(false);
    }
  };
  const rest = faults.all && !faults.text && !faults.entryId ? faults.all : null;
  return (
    <form className="record" onSubmit={submit} noValidate>
      <p className="card">
        <b>{score.spoken(own.period)}</b>
        <br />
        {words.explain}
        {own.status !== "PUBLISHED" && words.explainHeld}
      </p>
      <section className="card">
        <fieldset className="own-choices">
          <legend>{words.about}</legend>
          {[{ id: null, sentence: words.whole }, ...entries].map(({ id, sentence }) => (
            <label key={id}>
              <input
                type="radio"
                name="entry"
                checked={written.entryId === id}
                onChange={() => change({ entryId: id })}
              />
              <span>{sentence}</span>
            </label>
          ))}
          <Fault text={faults.entryId} />
        </fieldset>
        <label className="field">
          <span>{words.text}</span>
          <textarea
            rows={6}
            value={written.text}
            onChange={(event) => change({ text: event.target.value })}
            maxLength={LONGEST}
            placeholder={words.textHint}
            aria-invalid={faults.text ? true : undefined}
          />
          <Fault text={faults.text} />
        </label>
        <p className="hint">{words.left(LONGEST - written.text.length)}</p>
      </section>
      <div className="page-foot">
        {!online && <Notice tone="info">{words.waits}</Notice>}
        <div role="alert">
          {rest && <Notice tone="error">{`${words.refused}：${rest}`}</Notice>}
          {faults.all && <p className="hint">{words.kept}</p>}
        </div>
        <button type="submit" className="button primary wide" disabled={busy || !online}>
          {busy ? words.sending : words.send}
        </button>
      </div>
    </form>
  );
}
