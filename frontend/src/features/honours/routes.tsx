import { TrophyOutlined } from "@ant-design/icons";
import type { RouteObject } from "react-router";
import type { HouseholdCard } from "@/shared/household/cards";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "appraisal:read";

export const routes = [
  page({ path: "/honours", title: "honours:title", access, load: () => import("./HonoursPage") }),
  page({
    path: "/honours/nominate",
    title: "honours:nominate.title",
    access: "appraisal:round",
    parent: "/honours",
    load: () => import("./NominatePage"),
  }),
  page({
    path: "/honours/certificates",
    title: "honours:certificate.title",
    access,
    parent: "/honours",
    load: () => import("./CertificatesPage"),
  }),
];

/** For whoever holds a certificate, without signing in. */
export const bareRoutes: RouteObject[] = [
  { path: "/verify/:code", lazy: { Component: async () => (await import("./VerifyPage")).default } },
];

export const menu: MenuItem[] = [
  { path: "/honours", label: "honours:title", icon: <TrophyOutlined />, access, group: "appraisal", order: 102.5 },
];

export const householdCards: HouseholdCard[] = [
  { key: "honours", title: "honours:card", access, order: 11, screenOnly: true, load: () => import("./HonoursCard") },
];
