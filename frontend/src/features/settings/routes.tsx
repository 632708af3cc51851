import { SettingOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({ path: "/settings", title: "settings:title", access: "setting:write", load: () => import("./SettingsPage") }),
];

export const menu: MenuItem[] = [
  {
    path: "/settings",
    label: "settings:title",
    icon: <SettingOutlined />,
    access: "setting:write",
    group: "admin",
    order: 63,
  },
];
