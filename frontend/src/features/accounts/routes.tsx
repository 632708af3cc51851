import { IdcardOutlined } from "@ant-design/icons";
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
