import { ImportOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "registry:import";

export const routes = [
  page({ path: "/imports", title: "imports:title", access, load: () => import("./ImportsPage") }),
  page({
    path: "/imports/:id",
    title: "imports:one",
    access,
    parent: "/imports",
    load: () => import("./ImportPage"),
  }),
];

export const menu: MenuItem[] = [
  { path: "/imports", label: "imports:title", icon: <ImportOutlined />, access, group: "registry", order: 60 },
];
