import { AppstoreOutlined, ClusterOutlined, PieChartOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";
import type { VillageCard } from "@/shared/village/cards";

export const routes = [
  page({ path: "/grids", title: "grids:title", access: "grid:read", load: () => import("./list/GridsPage") }),
  page({
    path: "/grid-board",
    title: "grids:board.title",
    access: "grid:read",
    load: () => import("./board/ChooseVillagePage"),
  }),
  page({
    path: "/grid-board/:village",
    title: "grids:board.title",
    access: "grid:read",
    parent: "/grids",
    load: () => import("./board/GridBoardPage"),
  }),
  page({
    path: "/grid-coverage",
    title: "grids:coverage.title",
    access: "grid:read",
    load: () => import("./coverage/CoveragePage"),
  }),
  page({
    path: "/grid-coverage/members",
    title: "grids:coverage.membersWithoutHouseholds",
    access: "household:read",
    parent: "/grid-coverage",
    load: () => import("./coverage/IdleMembersPage"),
  }),
];

export const menu: MenuItem[] = [
  {
    path: "/grids",
    label: "grids:title",
    icon: <ClusterOutlined />,
    access: "grid:read",
    group: "registry",
    order: 20,
  },
  {
    path: "/grid-board",
    label: "grids:board.title",
    icon: <AppstoreOutlined />,
    access: "grid:read",
    group: "registry",
    order: 21,
  },
  {
    path: "/grid-coverage",
    label: "grids:coverage.title",
    icon: <PieChartOutlined />,
    access: "grid:read",
    group: "registry",
    order: 22,
  },
];

export const villageCards: VillageCard[] = [
  {
    key: "coverage",
    title: "grids:coverage.title",
    access: "grid:read",
    order: 20,
    load: () => import("./cards/CoverageCard"),
  },
  {
    key: "governance",
    title: "grids:card.governance",
    access: "grid:read",
    order: 30,
    wide: true,
    load: () => import("./cards/GovernanceCard"),
  },
];
