import type { DemoAccount } from "../views";
import { useWords } from "../words/useWords";

interface Props {
  accounts: DemoAccount[];
  busy: boolean;
  choose: (account: DemoAccount) => void;
}

/** The demo county only: one tap signs in as that role. */
export function DemoAccounts({ accounts, busy, choose }: Props) {
  const words = useWords().signIn;
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">
        {words.demo} <small>{words.demoHint}</small>
      </h2>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" disabled={busy} onClick={() => choose(account)}>
              <b>{account.roleName}</b>
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
