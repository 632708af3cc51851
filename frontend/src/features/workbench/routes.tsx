import { HomeOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [page({ path: "/", title: "workbench:title", load: () => import("./WorkbenchPage") })];

export const menu: MenuItem[] = [
  { path: "/", label: "workbench:title", icon: <HomeOutlined />, group: "work", order: 0 },
];
