import { type FormEvent, useEffect, useState } from "react";
import { api, ok } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { Emblem } from "../ui/Emblem";
import { Notice } from "../ui/Notice";
import type { DemoAccount, SetUp } from "../views";
import { useWords } from "../words/useWords";
import { CodeField } from "./CodeField";
import { DemoAccounts } from "./DemoAccounts";
import { NotReady } from "./NotReady";
import { PasswordField } from "./PasswordField";
import { SignOn, signOnState } from "./SignOn";
import { SignOnCode } from "./SignOnCode";
import { signIn } from "./session";
import { useLockout } from "./useLockout";

export default function SignInPage({ ended }: { ended: boolean }) {
  const words = useWords();
  const [setUp, setSetUp] = useState<SetUp | null>(null);
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const lockout = useLockout();

  const ask = () => {
    ok<SetUp>(api.GET("/setup")).then(setSetUp, () => {});
  };
  useEffect(ask, []);

  const enter = async (name: string, secret: string, digits?: string) => {
    if (!name || !secret || digits === "") {
      setProblem(words.signIn.needed);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await signIn(name, secret, digits);
    } catch (error) {
      const reason = asProblem(error);
      if (reason.code === "second-factor") setCode("");
      else if (reason.status === 429) lockout.start(reason.retryAfter);
      else setProblem(reasonWords(reason));
      setBusy(false);
    }
  };
  const reasonWords = (reason: ProblemError) => {
    if (reason.code === "wrong-code") return reason.detail || reason.title;
    if (reason.status === 401) return words.signIn.wrong;
    if (reason.status === 0) return words.network.unreachable;
    return reason.title || words.network.busy;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(username.trim(), password, code ?? undefined);
  };

  if (setUp && setUp.state !== "READY") return <NotReady setUp={setUp} again={ask} />;
  const warning = lockout.message ?? problem;
  return (
    <main className="sign-in" id="main">
      <header className="sign-in-head">
        <Emblem />
        <h1>{words.brand}</h1>
        <p>{setUp?.countyName ? `${setUp.countyName}${words.product}` : words.product}</p>
      </header>
      {signOnState === "code" ? (
        <SignOnCode />
      ) : (
        <form className="sign-in-form" onSubmit={submit} noValidate aria-label={words.signIn.title}>
          {ended && !warning && <Notice tone="info">{words.signIn.ended}</Notice>}
          <div role="alert">{warning && <Notice tone="error">{warning}</Notice>}</div>
          <label className="field">
            <span>{words.signIn.username}</span>
            <input
              name="username"
              value={username}
              onChange={(event) => setUsername(event.target.value)}
              autoComplete="username"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="next"
            />
          </label>
          <PasswordField
            label={words.signIn.password}
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
          />
          {code !== null && <CodeField value={code} onChange={setCode} />}
          <button type="submit" className="button primary wide" disabled={busy || lockout.locked}>
            {busy ? words.signIn.submitting : words.signIn.submit}
          </button>
          <SignOn />
          <p className="hint">{words.signIn.forgot}</p>
        </form>
      )}
      {setUp?.demo && setUp.demoAccounts && (
        <DemoAccounts
          accounts={setUp.demoAccounts}
          busy={busy}
          choose={(account: DemoAccount) => enter(account.username, account.password)}
        />
      )}
      <p className="sign-in-foot">
        <a href="/">{words.signIn.office}</a>
      </p>
    </main>
  );
}
