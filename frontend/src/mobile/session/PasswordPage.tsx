import { type FormEvent, useState } from "react";
import { api } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { isAcceptable, ownerOf } from "@/shared/session/passwordRules";
import { Notice } from "../ui/Notice";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";
import { PasswordField } from "./PasswordField";
import { resume, signOut, useMe } from "./session";

type Field = "currentPassword" | "newPassword" | "again";

interface Props {
  /** The server asks for it: nothing else is open until it is done. */
  forced?: boolean;
  done: () => void;
}

export default function PasswordPage({ forced = false, done }: Props) {
  const { password: words, account } = useWords();
  const me = useMe();
  const owner = ownerOf(me);
  const [values, setValues] = useState<Record<Field, string>>({ currentPassword: "", newPassword: "", again: "" });
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (field: Field) => (value: string) => setValues({ ...values, [field]: value });

  const check = (): Partial<Record<Field, string>> => ({
    ...(values.currentPassword ? {} : { currentPassword: words.needed }),
    ...(isAcceptable(values.newPassword, owner) ? {} : { newPassword: words.weak }),
    ...(values.again === values.newPassword ? {} : { again: words.differ }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = check();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const { currentPassword, newPassword } = values;
      await api.POST("/session/password", { body: { currentPassword, newPassword } });
      await resume();
      done();
    } catch (error) {
      const reason = asProblem(error);
      setErrors(Object.fromEntries(reason.errors.map(({ field, message }) => [field, message])));
      if (reason.errors.length === 0) setProblem(reason.detail || reason.title || account.failed);
      setBusy(false);
    }
  };

  return (
    <>
      <TopBar title={words.title} {...(forced ? {} : { back: "/account" })} />
      <main className="page" id="main">
        <form className="card form" onSubmit={submit} noValidate aria-label={words.title}>
          {forced && <Notice tone="info">{words.forced}</Notice>}
          <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
          <input type="text" name="username" autoComplete="username" value={me.username} readOnly hidden />
          <PasswordField
            label={words.current}
            value={values.currentPassword}
            onChange={change("currentPassword")}
            autoComplete="current-password"
            error={errors.currentPassword}
          />
          <PasswordField
            label={words.next}
            value={values.newPassword}
            onChange={change("newPassword")}
            autoComplete="new-password"
            error={errors.newPassword}
            hint={words.rule}
          />
          <PasswordField
            label={words.again}
            value={values.again}
            onChange={change("again")}
            autoComplete="new-password"
            error={errors.again}
          />
          <button type="submit" className="button primary wide" disabled={busy}>
            {words.submit}
          </button>
          {forced && (
            <button type="button" className="button wide" onClick={() => signOut().catch(() => {})}>
              {account.signOut}
            </button>
          )}
        </form>
      </main>
    </>
  );
}
