import { useEffect, useRef, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { useHere } from "../useHere";
import { useWords } from "../words/useWords";
import { sentenceOf } from "./OwnFailure";

interface Props<T> {
  label: string;
  /** What follows from it. */
  question: string;
  yes: string;
  work: () => Promise<T>;
  done: (answer: T) => void;
  /** Somebody has changed it meanwhile: it is to be shown anew. */
  outdated?: () => void;
}

/** A button that says first what follows and is pressed twice. */
export function Ask<T>({ label, question, yes, work, done, outdated }: Props<T>) {
  const words = useWords();
  const online = useOnline();
  const here = useHere();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  // The button is gone: who hears the screen goes on with the question.
  useEffect(() => {
    if (asking) said.current?.focus();
  }, [asking]);
  const act = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await work();
      if (here.current) done(answer);
    } catch (error) {
      const refused = asProblem(error);
      if (refused.status === 409 && here.current && outdated) return outdated();
      setProblem(sentenceOf(refused, online, words.network));
    }
    setBusy(false);
  };
  if (!asking)
    return (
      <button type="button" className="button own-ask" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <fieldset className="reveal">
      <legend className="unseen">{label}</legend>
      <p ref={said} tabIndex={-1}>
        {question}
      </p>
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <div className="form-foot">
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
        <button type="button" className="button danger" disabled={busy} onClick={act}>
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
