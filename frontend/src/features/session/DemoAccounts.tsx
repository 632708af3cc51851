import { useTranslation } from "react-i18next";
import type { DemoAccount } from "@/shared/session/setup";

interface Props {
  accounts: DemoAccount[];
  onChoose: (account: DemoAccount) => void;
}

/** The accounts of the demonstration county: one click fills the form. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const { t } = useTranslation("session");
  if (accounts.length === 0) return null;
  return (
    <section className="demo-accounts" aria-label={t("demo.title")}>
      <h2>{t("demo.title")}</h2>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose(account)}>
              <strong>{account.roleName}</strong>
              <span>
                {account.displayName} · {account.areaName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
