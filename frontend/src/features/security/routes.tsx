import { SafetyCertificateOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "security:write";

export const routes = [
  page({ path: "/security", title: "security:title", access, load: () => import("./SecurityPage") }),
];

export const menu: MenuItem[] = [
  {
    path: "/security",
    label: "security:title",
    icon: <SafetyCertificateOutlined />,
    access,
    group: "admin",
    order: 64,
  },
];
