import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import "./shop.css";

const TABS = {
  redemptions: "/shop",
  goods: "/shop/goods",
  accounts: "/shop/accounts",
  transfers: "/shop/transfers",
  checks: "/shop/checks",
} as const;

/** The lists of the shop, one beside the other. */
export function ShopTabs() {
  const { t } = useTranslation("shop");
  return (
    <nav className="shop-tabs no-print" aria-label={t("title")}>
      {(Object.keys(TABS) as (keyof typeof TABS)[]).map((tab) => (
        <NavLink key={tab} to={TABS[tab]} end>
          {t(`tabs.${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}
