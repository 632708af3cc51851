import { Menu } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import type { MenuItem } from "@/shared/routing/page";
import { hasVillage, permits, useMe } from "@/shared/session/session";
import { menu } from "../features";
import { useKeptArea } from "./area";

const GROUPS: MenuItem["group"][] = ["work", "registry", "appraisal", "admin"];

/** The entry whose path is the longest prefix of where we are. */
export function activePath(paths: string[], pathname: string): string | undefined {
  return paths
    .filter((path) => pathname === path || (path !== "/" && pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.length - a.length)[0];
}

export function SideMenu() {
  const { t } = useTranslation("app");
  const me = useMe();
  const { pathname } = useLocation();
  const area = useKeptArea();
  const open = menu.filter((item) => permits(me, item.access) && (!item.wholeVillages || hasVillage(me)));
  const active = activePath(
    open.map((item) => item.path),
    pathname,
  );
  const groups = GROUPS.map((group) => ({
    type: "group" as const,
    key: group,
    label: t(`menu.${group}`),
    children: open
      .filter((item) => item.group === group)
      .map((item) => ({
        key: item.path,
        icon: item.icon,
        label: <Link to={area ? `${item.path}?area=${area}` : item.path}>{t(item.label)}</Link>,
      })),
  })).filter((group) => group.children.length > 0);
  return (
    <nav aria-label={t("menu.label")}>
      <Menu mode="inline" items={groups} selectedKeys={active ? [active] : []} />
    </nav>
  );
}
