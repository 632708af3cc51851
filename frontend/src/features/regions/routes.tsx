import { ApartmentOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

export const routes = [
  page({ path: "/regions", title: "regions:title", access: "region:read", load: () => import("./RegionsPage") }),
  page({
    path: "/regions/merge",
    title: "regions:merge.title",
    access: "region:merge",
    parent: "/regions",
    load: () => import("./merge/MergePage"),
  }),
  page({
    path: "/regions/import",
    title: "regions:import.title",
    access: "region:write",
    parent: "/regions",
    load: () => import("./import/ImportPage"),
  }),
  page({
    path: "/villages/:code",
    title: "regions:village.title",
    access: "region:read",
    parent: "/regions",
    load: () => import("./village/VillagePage"),
  }),
];

export const menu: MenuItem[] = [
  {
    path: "/regions",
    label: "regions:title",
    icon: <ApartmentOutlined />,
    access: "region:read",
    group: "registry",
    order: 0,
  },
];
