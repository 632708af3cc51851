import { FlagOutlined, SolutionOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";
import type { VillageCard } from "@/shared/village/cards";

export const routes = [
  page({
    path: "/party",
    title: "party:title",
    access: "party:read",
    load: () => import("./organisation/PartyPage"),
  }),
  page({
    path: "/party-members",
    title: "party:members.title",
    access: "party:read",
    load: () => import("./members/MembersPage"),
  }),
  page({
    path: "/party-members/new",
    title: "party:members.new",
    access: "party:write",
    parent: "/party-members",
    load: () => import("./form/NewMemberPage"),
  }),
  page({
    path: "/party-members/:id",
    title: "party:members.one",
    access: "party:read",
    parent: "/party-members",
    load: () => import("./members/MemberPage"),
  }),
  page({
    path: "/party-members/:id/edit",
    title: "party:members.edit",
    access: "party:write",
    parent: "/party-members",
    load: () => import("./form/EditMemberPage"),
  }),
];

export const menu: MenuItem[] = [
  { path: "/party", label: "party:title", icon: <FlagOutlined />, access: "party:read", group: "registry", order: 14 },
  {
    path: "/party-members",
    label: "party:members.title",
    icon: <SolutionOutlined />,
    access: "party:read",
    group: "registry",
    order: 15,
  },
];

export const villageCards: VillageCard[] = [
  {
    key: "party",
    title: "party:title",
    access: "party:read",
    order: 12,
    load: () => import("./organisation/PartyCard"),
  },
];
