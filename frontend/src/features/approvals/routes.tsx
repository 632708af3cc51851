import { AuditOutlined } from "@ant-design/icons";
import { type MenuItem, page } from "@/shared/routing/page";

/** Who decides, and who hands in. */
const access = ["approval:decide", "household:write"];

export const routes = [
  page({ path: "/approvals", title: "approvals:title", access, load: () => import("./ApprovalsPage") }),
];

export const menu: MenuItem[] = [
  {
    path: "/approvals",
    label: "approvals:title",
    icon: <AuditOutlined />,
    access,
    group: "work",
    order: 20,
  },
];
