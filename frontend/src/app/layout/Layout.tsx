import { Drawer } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { AreaSwitcher } from "./AreaSwitcher";
import { Crumbs } from "./Crumbs";
import { ProgressLine } from "./ProgressLine";
import { SideMenu } from "./SideMenu";
import { TopBar } from "./TopBar";
import { useDocumentTitle } from "./useDocumentTitle";

export function Layout() {
  const { t } = useTranslation("app");
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useDocumentTitle();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes whenever the page changes
  useEffect(() => setMenuOpen(false), [pathname]);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <ProgressLine />
      <TopBar onMenu={() => setMenuOpen(true)} />
      <aside className="side no-print">
        <SideMenu />
      </aside>
      <Drawer
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        placement="left"
        size={288}
        title={t("menu.label")}
        styles={{ body: { padding: 12 } }}
      >
        <AreaSwitcher wide />
        <SideMenu />
      </Drawer>
      <main id="content" className="content" tabIndex={-1}>
        <Crumbs />
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}
