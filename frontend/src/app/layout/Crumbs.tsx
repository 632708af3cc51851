import { Breadcrumb } from "antd";
import { useTranslation } from "react-i18next";
import { Link, type RouteObject, useLocation, useMatches } from "react-router";
import type { RouteHandle } from "@/shared/routing/page";
import { type Crumb, useShownTitle } from "@/shared/ui/pageTitle";
import { routes } from "../features";
import { useKeptArea } from "./area";

/** From the workbench down to the page's parent; the page itself is added by its own title. */
export function ancestors(all: RouteObject[], handle: RouteHandle): Crumb[] {
  if (!handle.parent) return [];
  const route = all.find((candidate) => candidate.path === handle.parent);
  const above = route?.handle as RouteHandle | undefined;
  if (!above) return [];
  return [...ancestors(all, above), { path: handle.parent, title: above.title }];
}

export function Crumbs() {
  const { pathname } = useLocation();
  const area = useKeptArea();
  const handle = useMatches().slice(-1)[0]?.handle as RouteHandle | undefined;
  if (!handle || pathname === "/") return null;
  return <Trail handle={handle} area={area} />;
}

export function Trail({ handle, area }: { handle: RouteHandle; area: string }) {
  const { t } = useTranslation("app");
  const shown = useShownTitle();
  const to = (path: string) => (area ? `${path}?area=${area}` : path);
  const crumbs = [{ path: "/", title: "workbench:title" }, ...ancestors(routes, handle)].map((crumb) => ({
    ...crumb,
    title: t(crumb.title),
  }));
  if (shown?.above) crumbs.push(shown.above);
  return (
    <Breadcrumb
      className="crumbs no-print"
      items={[
        ...crumbs.map((crumb) => ({ title: <Link to={to(crumb.path)}>{crumb.title}</Link> })),
        { title: <span aria-current="page">{shown?.title ?? t(handle.title)}</span> },
      ]}
    />
  );
}
