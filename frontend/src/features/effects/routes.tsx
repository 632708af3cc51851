import { GiftOutlined } from "@ant-design/icons";
import type { HouseholdCard } from "@/shared/household/cards";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "appraisal:read";

export const routes = [page({ path: "/effects", title: "effects:title", access, load: () => import("./EffectsPage") })];

export const menu: MenuItem[] = [
  { path: "/effects", label: "effects:title", icon: <GiftOutlined />, access, group: "appraisal", order: 102.7 },
];

export const householdCards: HouseholdCard[] = [
  { key: "effects", title: "effects:card", access, order: 12, screenOnly: true, load: () => import("./EffectsCard") },
];
