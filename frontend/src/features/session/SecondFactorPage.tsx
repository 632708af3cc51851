import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMe } from "@/shared/session/session";
import { signOut } from "@/shared/session/signOut";
import { FactorPanel } from "./FactorPanel";
import { Hills } from "./Hills";
import "./login.css";
import "./own.css";

/** Unavoidable for whoever has a role that needs a second factor and has none yet. */
export default function SecondFactorPage() {
  const { t } = useTranslation("session");
  const me = useMe();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    navigate("/login");
  };
  return (
    <div className="login">
      <Hills countyName={me?.countyName ?? ""} />
      <main className="login-side">
        <div className="login-box">
          <h1>{t("factor.title")}</h1>
          <FactorPanel onEnrolled={() => navigate("/", { replace: true })} />
          <Button type="link" onClick={leave}>
            {t("app:user.out")}
          </Button>
        </div>
      </main>
    </div>
  );
}
