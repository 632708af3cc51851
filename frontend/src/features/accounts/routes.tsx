import { IdcardOutlined } from "@ant-design/icons";
import type { HouseholdCard } from "@/shared/household/cards";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({
    path: "/accounts",
    title: "accounts:title",
    access: "account:read",
    load: () => import("./AccountsPage"),
  }),
  page({
    path: "/accounts/contact-members",
    title: "accounts:contacts.title",
    access: "account:write",
    parent: "/accounts",
    load: () => import("./contacts/ContactAccountsPage"),
  }),
  page({
    path: "/accounts/households",
    title: "accounts:households.title",
    access: "account:write",
    parent: "/accounts",
    load: () => import("./households/HouseholdAccountsPage"),
  }),
];

export const menu: MenuItem[] = [
  {
    path: "/accounts",
    label: "accounts:title",
    icon: <IdcardOutlined />,
    access: "account:read",
    group: "admin",
    order: 60,
  },
];

export const householdCards: HouseholdCard[] = [
  {
    key: "account",
    title: "accounts:households.title",
    access: "account:write",
    order: 14,
    screenOnly: true,
    load: () => import("./households/AccountCard"),
  },
];
