import { DownloadOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

const access = "household:export";

export const routes = [
  page({ path: "/downloads", title: "downloads:title", access, load: () => import("./DownloadsPage") }),
];

export const menu: MenuItem[] = [
  {
    path: "/downloads",
    label: "downloads:title",
    icon: <DownloadOutlined />,
    access,
    group: "work",
    order: 90,
  },
];
