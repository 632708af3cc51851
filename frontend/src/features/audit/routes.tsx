import { FileSearchOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({ path: "/audit", title: "audit:title", access: "audit:read", load: () => import("./AuditPage") }),
  page({
    path: "/audit/checks",
    title: "audit:check.title",
    access: "audit:read",
    parent: "/audit",
    load: () => import("./checks/ChecksPage"),
  }),
];

export const menu: MenuItem[] = [
  {
    path: "/audit",
    label: "audit:title",
    icon: <FileSearchOutlined />,
    access: "audit:read",
    group: "admin",
    order: 62,
  },
];
