import { ApiOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "client:write";

export const routes = [
  page({ path: "/api-clients", title: "clients:title", access, load: () => import("./ClientsPage") }),
];

export const menu: MenuItem[] = [
  { path: "/api-clients", label: "clients:title", icon: <ApiOutlined />, access, group: "admin", order: 61 },
];
