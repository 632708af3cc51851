import { Link, useRoute } from "wouter";
import { useWords } from "../words/useWords";
import { Icon, type IconName } from "./Icon";

/** @param scores whether the person scores households. */
export function TabBar({ scores }: { scores: boolean }) {
  const { tabs } = useWords();
  const [onAccount] = useRoute("/account/*?");
  const [onScore] = useRoute("/score/*?");
  const [onOutbox] = useRoute("/outbox");
  const scoring = onScore || onOutbox;
  return (
    <nav className="tab-bar" aria-label={tabs.label}>
      <Tab href="/" icon="home" label={tabs.households} here={!onAccount && !scoring} />
      {scores && <Tab href="/score" icon="star" label={tabs.score} here={scoring} />}
      <Tab href="/account" icon="person" label={tabs.account} here={onAccount} />
    </nav>
  );
}

function Tab({ href, icon, label, here }: { href: string; icon: IconName; label: string; here: boolean }) {
  return (
    <Link href={href} aria-current={here ? "page" : undefined}>
      <Icon name={icon} />
      {label}
    </Link>
  );
}
