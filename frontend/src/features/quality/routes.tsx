import { SafetyCertificateOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({
    path: "/data-quality",
    title: "quality:title",
    access: "household:read",
    load: () => import("./QualityPage"),
  }),
];

export const menu: MenuItem[] = [
  {
    path: "/data-quality",
    label: "quality:title",
    icon: <SafetyCertificateOutlined />,
    access: "household:read",
    group: "registry",
    order: 30,
  },
];
