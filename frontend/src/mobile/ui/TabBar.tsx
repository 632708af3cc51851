import { Link, useRoute } from "wouter";
import { useShopWords } from "../shop/words";
import { useWords } from "../words/useWords";
import { Icon, type IconName } from "./Icon";

/** @param scores whether the person scores households. @param keeps whether he keeps the village's points shop. @param own whether he sees his own household alone */
export function TabBar({ scores, keeps, own }: { scores: boolean; keeps: boolean; own: boolean }) {
  const { tabs } = useWords();
  const shop = useShopWords();
  const [onAccount] = useRoute("/account/*?");
  const [onScore] = useRoute("/score/*?");
  const [onOutbox] = useRoute("/outbox");
  const [onObjections] = useRoute("/objections/*?");
  const [onShop] = useRoute("/shop/*?");
  const [onOwnObjections] = useRoute("/own/objections");
  const scoring = onScore || onOutbox || onObjections;
  return (
    <nav className="tab-bar" aria-label={tabs.label}>
      <Tab
        href="/"
        icon="home"
        label={own ? tabs.own : tabs.households}
        here={!onAccount && !scoring && !onShop && !onOwnObjections}
      />
      {own && <Tab href="/own/objections" icon="speak" label={tabs.objections} here={onOwnObjections} />}
      {scores && <Tab href="/score" icon="star" label={tabs.score} here={scoring} />}
      {keeps && <Tab href="/shop" icon="bag" label={shop.tab} here={onShop} />}
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
