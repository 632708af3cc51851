import { DownloadOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [page({ path: "/downloads", title: "downloads:title", load: () => import("./DownloadsPage") })];

export const menu: MenuItem[] = [
  {
    path: "/downloads",
    label: "downloads:title",
    icon: <DownloadOutlined />,
    group: "work",
    order: 90,
  },
];
