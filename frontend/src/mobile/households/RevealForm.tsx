import { type FormEvent, useEffect, useRef, useState } from "react";
import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { failureWords } from "../ui/States";
import type { ResidentRow } from "../views";
import { useWords } from "../words/useWords";

interface Props {
  resident: ResidentRow;
  cancel: () => void;
  show: (phone: string) => void;
}

const OTHER = -1;
const SHORTEST = 4;

/** A full number is shown for a reason, and the reason is on the record. */
export function RevealForm({ resident, cancel, show }: Props) {
  const { household: words, network, cancel: cancelWord } = useWords();
  const online = useOnline();
  const [choice, setChoice] = useState(0);
  const [other, setOther] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const reason = choice === OTHER ? other.trim() : (words.reasons[choice] ?? "");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.length < SHORTEST) {
      setProblem(words.otherHint);
      return;
    }
    setBusy(true);
    try {
      const { phone } = await ok<{ phone: string | null }>(
        api.POST("/residents/{id}/actions/reveal", {
          params: { path: { id: resident.id } },
          body: { fields: ["phone"], reason },
        }),
      );
      if (phone) return show(phone);
      setProblem(words.noPhone);
    } catch (error) {
      setProblem(failureWords(asProblem(error), online, network).join("："));
    }
    setBusy(false);
  };

  return (
    <form className="reveal" onSubmit={submit} aria-label={words.showPhoneOf(resident.name)}>
      <fieldset className="choices">
        <legend>{words.reason}</legend>
        {[...words.reasons, words.otherReason].map((text, index) => {
          const value = index < words.reasons.length ? index : OTHER;
          return (
            <label key={text}>
              <input
                ref={index === 0 ? first : undefined}
                type="radio"
                className="unseen"
                name={`reason-${resident.id}`}
                checked={choice === value}
                onChange={() => setChoice(value)}
              />
              <span>{text}</span>
            </label>
          );
        })}
      </fieldset>
      {choice === OTHER && (
        <label className="field">
          <span>
            {words.otherReason}（{words.otherHint}）
          </span>
          <input value={other} onChange={(event) => setOther(event.target.value)} maxLength={100} />
        </label>
      )}
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <p className="hint">{words.audited}</p>
      <div className="form-foot">
        <button type="button" className="button" onClick={cancel}>
          {cancelWord}
        </button>
        <button type="submit" className="button primary" disabled={busy}>
          {words.confirm}
        </button>
      </div>
    </form>
  );
}
