import { SafetyCertificateOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({ path: "/roles", title: "roles:title", access: "role:read", load: () => import("./RolesPage") }),
];

export const menu: MenuItem[] = [
  {
    path: "/roles",
    label: "roles:title",
    icon: <SafetyCertificateOutlined />,
    access: "role:read",
    group: "admin",
    order: 61,
  },
];
