import { CheckCircleFilled, MinusCircleOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { type PasswordOwner, passwordRules } from "./passwordRules";

/** What a password must have, ticked off while it is typed. */
export function PasswordHints({ password, owner }: { password: string; owner: PasswordOwner }) {
  const { t } = useTranslation();
  return (
    <ul className="password-hints">
      {passwordRules(password, owner).map(({ key, met, min }) => (
        <li key={key} className={met ? "met" : undefined}>
          {met ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}{" "}
          {t(`password.${key}`, { min })}
          <span className="sr-only">{met ? t("password.met") : ""}</span>
        </li>
      ))}
    </ul>
  );
}
