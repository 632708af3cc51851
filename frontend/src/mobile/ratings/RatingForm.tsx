import { type FormEvent, useEffect, useState } from "react";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { forgetDraft, keepDraft } from "../outbox/drafts";
import { drop, post } from "../outbox/outbox";
import type { Pending } from "../outbox/pending";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { useHere } from "../useHere";
import { type Draft, draftName } from "./draft";
import { filledOf, type RatedItem, type RatingSheet, stepsOf, type Touched, withTouched } from "./sheet";
import { useRatingWords } from "./words";

interface Props {
  sheet: RatingSheet;
  /** The scheme that the sheet is of. */
  schemeId: string;
  /** What was left unsaved; null for nothing. */
  draft: Draft | null;
  /** The same, that waits in the outbox: what is saved now goes in its place. */
  waiting: Pending | null;
  /** Names of those who are at the meeting; they stand first. */
  present: string[];
  /** Whose turn comes after this household; null outside a meeting. */
  next: string | null;
  /** Null: what the server has not said; it waits for a network. */
  done: (saved: RatingSheet | null) => void;
}

/** One rater at a time, all items below him: the sheet of paper, turned for a phone. */
export function RatingForm({ sheet, schemeId, draft, waiting, present, next, done }: Props) {
  const words = useRatingWords();
  const me = useMe();
  const online = useOnline();
  const [base, setBase] = useState(sheet);
  const [loaded] = useState<Touched>(draft?.touched ?? {});
  const [touched, setTouched] = useState(loaded);
  const filled = withTouched(base, touched);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(
    waiting?.refusal ?? (draft && draft.sheet.givenAt !== sheet.givenAt ? words.stale : null),
  );
  const mounted = useHere();
  const here = (name: string) => (present.includes(name) ? 0 : 1);
  const raters = [...base.raters].sort(
    (a, b) => Number(b.self) - Number(a.self) || Number(a.left) - Number(b.left) || here(a.name) - here(b.name),
  );
  const [shown, setShown] = useState(raters[0]?.householdId ?? "");
  const rate = base.actions.find((one) => one.action === "rate");
  const name = draftName(sheet.subjectId, schemeId, sheet.period);
  const waits = waiting !== null;
  useEffect(() => {
    // What was only looked at leaves nothing behind.
    if (touched === loaded && base === sheet) return;
    // Nothing chosen is something too, where it takes the place of what waits.
    if (Object.keys(touched).length > 0 || waits) keepDraft(name, me.id, { sheet: base, touched } satisfies Draft);
    else forgetDraft(name, me.id);
  }, [touched, loaded, name, me.id, base, sheet, waits]);
  const saved = filledOf(base);
  const choose = (rater: string, points: Record<string, number>) =>
    setTouched((before) => ({ ...before, [rater]: { ...before[rater], ...points } }));
  // Dropped and taken in again he begins at 0, not at what was saved of him.
  const begin = (rater: string) =>
    choose(rater, Object.fromEntries(Object.keys(saved[rater] ?? {}).map((item) => [item, 0])));
  const dropRater = (rater: string) =>
    setTouched(({ [rater]: _, ...others }) => (saved[rater] ? { ...others, [rater]: null } : others));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    if (waiting) await drop(waiting.id);
    const id = uuidv7();
    const body = { subjectId: sheet.subjectId, schemeId, sheet: base, touched, author: me.displayName };
    const outcome = await post({ id, title: sheet.name, detail: words.title, message: { kind: "ratings", body } });
    setBusy(false);
    if (outcome.state !== "refused") {
      await forgetDraft(name, me.id);
      // Who has gone elsewhere meanwhile is left where he is.
      if (mounted.current) done(outcome.state === "sent" ? (outcome.answer as RatingSheet) : null);
      return;
    }
    const { code, current, detail, title } = outcome.problem;
    if (code === "partly") await forgetDraft(name, me.id);
    // Who has gone elsewhere finds it in the outbox.
    if (!mounted.current) return;
    if (code !== "partly") await keepDraft(name, me.id, { sheet: base, touched } satisfies Draft);
    await drop(id);
    if (code === "partly") return done(current as RatingSheet);
    if (current) setBase(current as RatingSheet);
    setProblem(code === "conflict" ? detail : `${words.failed}：${detail || title}`);
  };
  const rater = raters.find((one) => one.householdId === shown);
  const own = filled[shown];
  return (
    <form className="record" onSubmit={submit}>
      {rate && !rate.enabled && <Notice tone="info">{rate.reason}</Notice>}
      {draft && <Notice tone="info">{waiting ? words.waiting : words.draft}</Notice>}
      {base.rule && <p className="card">{words.rule(base.rule.selfPercent, base.rule.least)}</p>}
      <fieldset className="parts raters">
        <legend className="group-head">{words.who}</legend>
        {raters.map((one) => (
          <label key={one.householdId}>
            <input
              type="radio"
              name="rater"
              className="unseen"
              checked={shown === one.householdId}
              onChange={() => setShown(one.householdId)}
            />
            <span>
              <b>{one.self ? words.self(one.name) : one.left ? words.left(one.name) : one.name}</b>
              <span className="part-value">
                <small>{ratedWords(filled[one.householdId], words)}</small>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {rater && !own && (
        <div className="page-foot">
          <button
            type="button"
            className="button wide"
            disabled={!rate?.enabled}
            onClick={() => begin(rater.householdId)}
          >
            {`${rater.name}：${words.rates}`}
          </button>
        </div>
      )}
      {rater && own && (
        <>
          {base.items.map((item) => (
            <Item
              key={`${shown}/${item.code}`}
              item={item}
              value={own[item.code] ?? 0}
              disabled={!rate?.enabled || item.refusal !== null}
              change={(points) => choose(shown, { [item.code]: points })}
            />
          ))}
          <button type="button" className="button plain" disabled={!rate?.enabled} onClick={() => dropRater(shown)}>
            {words.drop(rater.name)}
          </button>
        </>
      )}
      <div className="page-foot">
        <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
        {Object.keys(filled).length === 0 && <p className="hint">{words.nobody}</p>}
        <button
          type="submit"
          className="button primary wide"
          disabled={busy || !rate?.enabled || Object.keys(filled).length === 0}
        >
          {online ? (next ? words.saveNext(next) : words.save) : next ? words.saveNextOffline(next) : words.saveOffline}
        </button>
      </div>
    </form>
  );
}

const ratedWords = (points: Record<string, number> | undefined, words: ReturnType<typeof useRatingWords>) =>
  points ? words.rated(Object.values(points).filter((value) => value > 0).length) : words.notYet;

interface ItemProps {
  item: RatedItem;
  value: number;
  disabled: boolean;
  change: (points: number) => void;
}

function Item({ item, value, disabled, change }: ItemProps) {
  const words = useRatingWords();
  const steps = stepsOf(item);
  const all = steps.includes(value) ? steps : [...steps, value].sort((a, b) => a - b);
  return (
    <section className="card">
      <h3 className="record-title">{item.text}</h3>
      <p className="row-more">
        {[
          (item.kind === "ADD" ? words.add : words.deduct)(plain(item.least), plain(item.most)),
          item.counted !== null && words.counted(withSign(item.counted)),
          item.refusal,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <fieldset className={`point-choices rated ${item.kind}`}>
        <legend className="unseen">{item.text}</legend>
        {all.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={item.code}
              className="unseen"
              disabled={disabled}
              checked={value === step}
              onChange={() => change(step)}
              aria-label={`${item.text} ${plain(step)}`}
            />
            <span aria-hidden="true">{plain(step)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
