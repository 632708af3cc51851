import { type FormEvent, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/useWords";
import { CodeField } from "./CodeField";
import { completeSignOn } from "./session";

/** The county has vouched for him; his account here has a second factor of its own. */
export function SignOnCode() {
  const words = useWords();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await completeSignOn(code);
      history.replaceState(null, "", location.pathname + location.hash);
    } catch (error) {
      const reason = asProblem(error);
      setProblem(reason.status === 0 ? words.network.unreachable : reason.detail || reason.title || words.network.busy);
      setBusy(false);
    }
  };
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate aria-label={words.signIn.title}>
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <p>{words.signOn.code}</p>
      <CodeField value={code} onChange={setCode} />
      <button type="submit" className="button primary wide" disabled={busy || !code.trim()}>
        {busy ? words.signIn.submitting : words.signIn.submit}
      </button>
      <a className="button wide" href="/m/">
        {words.signOn.back}
      </a>
    </form>
  );
}
