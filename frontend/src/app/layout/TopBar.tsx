import { MenuOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "@/shared/session/session";
import { Logo } from "@/shared/ui/Logo";
import { AreaSwitcher } from "./AreaSwitcher";
import { DisplayToggles } from "./DisplayToggles";
import { GlobalSearch } from "./GlobalSearch";
import { UserMenu } from "./UserMenu";

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const { t } = useTranslation("app");
  const me = useMe();
  return (
    <header className="topbar no-print">
      <Button
        type="text"
        className="menu-button"
        icon={<MenuOutlined />}
        aria-label={t("menu.open")}
        onClick={onMenu}
      />
      <Link to="/" className="brand">
        <Logo />
        <strong>
          {me?.countyName}
          <span className="brand-product">{t("product")}</span>
        </strong>
      </Link>
      <div className="topbar-area">
        <AreaSwitcher />
      </div>
      <div className="spacer" />
      <GlobalSearch />
      <DisplayToggles />
      <UserMenu />
    </header>
  );
}
