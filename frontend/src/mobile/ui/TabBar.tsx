import { Link, useRoute } from "wouter";
import { useWords } from "../words/useWords";
import { Icon, type IconName } from "./Icon";

export function TabBar() {
  const { tabs } = useWords();
  const [onAccount] = useRoute("/account/*?");
  return (
    <nav className="tab-bar" aria-label={tabs.label}>
      <Tab href="/" icon="home" label={tabs.households} here={!onAccount} />
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
