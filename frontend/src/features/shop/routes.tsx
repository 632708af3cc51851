import { ShopOutlined } from "@ant-design/icons";
import type { HouseholdCard } from "@/shared/household/cards";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "shop:read";
const parent = "/shop";

export const routes = [
  page({ path: "/shop", title: "shop:title", access, load: () => import("./RedemptionsPage") }),
  page({
    path: "/shop/counter",
    title: "shop:counter",
    access: "shop:write",
    parent,
    load: () => import("./CounterPage"),
  }),
  page({
    path: "/shop/redemptions/:id",
    title: "shop:redemption",
    access,
    parent,
    load: () => import("./RedemptionPage"),
  }),
  page({ path: "/shop/goods", title: "shop:goods", access, parent, load: () => import("./GoodsPage") }),
  page({ path: "/shop/accounts", title: "shop:accounts", access, parent, load: () => import("./AccountsPage") }),
  page({ path: "/shop/accounts/:id", title: "shop:account", access, parent, load: () => import("./AccountPage") }),
  page({ path: "/shop/transfers", title: "shop:transfers", access, parent, load: () => import("./TransfersPage") }),
  page({ path: "/shop/checks", title: "shop:checks", access, parent, load: () => import("./ChecksPage") }),
];

export const menu: MenuItem[] = [
  { path: "/shop", label: "shop:title", icon: <ShopOutlined />, access, group: "appraisal", order: 102.8 },
];

export const householdCards: HouseholdCard[] = [
  { key: "points", title: "shop:card", access, order: 13, screenOnly: true, load: () => import("./PointsCard") },
];
