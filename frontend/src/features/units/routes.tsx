import { BankOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({ path: "/units", title: "units:title", access: "unit:read", load: () => import("./UnitsPage") }),
];

export const menu: MenuItem[] = [
  { path: "/units", label: "units:title", icon: <BankOutlined />, access: "unit:read", group: "registry", order: 16 },
];
