import { Outlet } from "react-router";
import { SideMenu } from "./SideMenu";

export function Layout() {
  return (
    <div className="shell">
      <aside className="side no-print">
        <SideMenu />
      </aside>
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
