import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { api, ok } from "@/shared/api/client";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { loadUiPrefs } from "@/shared/prefs/uiPrefs";
import { type Credentials, firstOf, type Me, meQuery } from "@/shared/session/session";
import { type DemoAccount, setupQuery } from "@/shared/session/setup";
import { DemoAccounts } from "./DemoAccounts";
import { Hills } from "./Hills";
import { LoginForm } from "./LoginForm";
import "./login.css";
import { SignOn } from "./SignOn";
import { SignOnCode } from "./SignOnCode";
import { safeReturn } from "./safeReturn";

const LAST_NAME = "touyan.username";

export default function LoginPage() {
  const { t } = useTranslation("session");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { data: setup } = useQuery(setupQuery);
  const [form] = Form.useForm<Credentials>();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [pending, setPending] = useState(false);
  const [asksCode, setAsksCode] = useState(false);

  const refuse = (refused: ProblemError) => {
    if (refused.code === "second-factor") {
      setAsksCode(true);
      return;
    }
    setProblem(refused);
    const wrong = refused.code === "wrong-code" ? "code" : "password";
    form.setFieldValue(wrong, "");
    form.getFieldInstance(wrong)?.focus();
  };
  const enter = async (me: Me) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== "setup" });
    client.setQueryData(meQuery.queryKey, me);
    loadUiPrefs();
    await navigate(firstOf(me) ?? safeReturn(params.get("from")), { replace: true });
  };
  const signIn = async (credentials: Credentials) => {
    setPending(true);
    setProblem(null);
    try {
      await enter(await ok<Me>(api.POST("/session", { body: credentials }) as never));
      localStorage.setItem(LAST_NAME, credentials.username);
    } catch (error) {
      refuse(asProblem(error));
    } finally {
      setPending(false);
    }
  };
  const fill = ({ username, password }: DemoAccount) => {
    setProblem(null);
    form.setFieldsValue({ username, password });
    document.getElementById("sign-in")?.focus();
  };

  return (
    <div className="login">
      <Hills countyName={setup?.countyName ?? ""} />
      <main className="login-side">
        <div className="login-box">
          <h1>{t("login.title")}</h1>
          <p className="muted">{t(params.get("from") ? "login.again" : "login.hint")}</p>
          {params.get("signOn") === "code" ? (
            <SignOnCode onDone={enter} />
          ) : (
            <>
              <LoginForm
                form={form}
                problem={problem}
                asksCode={asksCode}
                pending={pending}
                lastName={localStorage.getItem(LAST_NAME) ?? ""}
                onSubmit={signIn}
              />
              <SignOn />
            </>
          )}
          {setup?.demo && <DemoAccounts accounts={setup.demoAccounts ?? []} onChoose={fill} />}
        </div>
      </main>
    </div>
  );
}
