import { CheckCircleFilled, MinusCircleOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { passwordRules } from "./passwordRules";

/** What a password must have, ticked off while it is typed. */
export function PasswordHints({ password, username }: { password: string; username: string }) {
  const { t } = useTranslation();
  return (
    <ul className="password-hints">
      {passwordRules(password, username).map(({ key, met }) => (
        <li key={key} className={met ? "met" : undefined}>
          {met ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />} {t(`password.${key}`)}
          <span className="sr-only">{met ? t("password.met") : ""}</span>
        </li>
      ))}
    </ul>
  );
}
