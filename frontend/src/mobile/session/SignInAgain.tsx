import { type FormEvent, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import type { Me } from "@/shared/session/session";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/useWords";
import { CodeField } from "./CodeField";
import { PasswordField } from "./PasswordField";
import { abandon, signIn } from "./session";
import { useLockout } from "./useLockout";

/** In the page's place, which waits behind it, until the same person has signed in again. */
export function SignInAgain({ me }: { me: Me }) {
  const { signIn: words, brand } = useWords();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const lockout = useLockout();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!password || code === "") return setProblem(words.needed);
    setBusy(true);
    setProblem(null);
    try {
      await signIn(me.username, password, code ?? undefined);
    } catch (error) {
      const reason = asProblem(error);
      if (reason.code === "second-factor") setCode("");
      else if (reason.status === 429) lockout.start(reason.retryAfter);
      else setProblem(reason.code === "bad-credentials" ? words.wrong : reason.detail || reason.title || words.failed);
      setBusy(false);
    }
  };
  const warning = lockout.message ?? problem;
  return (
    <main className="sign-in">
      <header className="sign-in-head">
        <h1>{brand}</h1>
        <p>{me.displayName}</p>
      </header>
      <form className="sign-in-form" onSubmit={submit} noValidate aria-label={words.againTitle}>
        {!warning && <Notice tone="info">{words.againWhy}</Notice>}
        <div role="alert">{warning && <Notice tone="error">{warning}</Notice>}</div>
        <input type="text" name="username" autoComplete="username" value={me.username} readOnly hidden />
        <PasswordField label={words.password} value={password} onChange={setPassword} autoComplete="current-password" />
        {code !== null && <CodeField value={code} onChange={setCode} />}
        <button type="submit" className="button primary wide" disabled={busy || lockout.locked}>
          {busy ? words.submitting : words.goOn}
        </button>
        <button type="button" className="button wide" onClick={abandon}>
          {words.other}
        </button>
      </form>
    </main>
  );
}
