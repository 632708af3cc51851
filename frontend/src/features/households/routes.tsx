import { IdcardOutlined, TeamOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";
import type { VillageCard } from "@/shared/village/cards";

export const routes = [
  page({
    path: "/households",
    title: "households:title",
    access: "household:read",
    load: () => import("./list/HouseholdsPage"),
  }),
  page({
    path: "/households/new",
    title: "households:new",
    access: "household:write",
    parent: "/households",
    load: () => import("./form/NewHouseholdPage"),
  }),
  page({
    path: "/households/cards",
    title: "households:doorCard.title",
    access: "household:read",
    parent: "/households",
    load: () => import("./cards/HouseholdCardsPage"),
  }),
  page({
    path: "/households/:id",
    title: "households:one",
    access: "household:read",
    parent: "/households",
    load: () => import("./detail/HouseholdPage"),
  }),
  page({
    path: "/households/:id/edit",
    title: "households:edit",
    access: "household:write",
    parent: "/households",
    load: () => import("./form/EditHouseholdPage"),
  }),
  page({
    path: "/households/:id/residents/new",
    title: "households:addResident",
    access: "household:write",
    parent: "/households",
    load: () => import("./form/NewResidentPage"),
  }),
  page({
    path: "/residents",
    title: "households:resident.title",
    access: "household:read",
    load: () => import("./residents/ResidentsPage"),
  }),
  page({
    path: "/residents/duplicates",
    title: "households:duplicate.title",
    access: "household:read",
    parent: "/residents",
    load: () => import("./duplicates/DuplicatesPage"),
  }),
  page({
    path: "/residents/:id/edit",
    title: "households:editResident",
    access: "household:write",
    parent: "/households",
    load: () => import("./form/EditResidentPage"),
  }),
];

export const menu: MenuItem[] = [
  {
    path: "/households",
    label: "households:title",
    icon: <TeamOutlined />,
    access: "household:read",
    group: "registry",
    order: 10,
  },
  {
    path: "/residents",
    label: "households:resident.title",
    icon: <IdcardOutlined />,
    access: "household:read",
    group: "registry",
    order: 11,
  },
];

export const villageCards: VillageCard[] = [
  {
    key: "households",
    title: "households:card.title",
    access: "household:read",
    order: 10,
    load: () => import("./card/HouseholdsCard"),
  },
  {
    key: "residents",
    title: "households:card.residents",
    access: "household:read",
    order: 11,
    load: () => import("./card/ResidentsCard"),
  },
];
