import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../tests/office";
import type { ApiClient } from "./clients";
import { routes } from "./routes";

withServer();

const client: ApiClient = {
  id: "c1",
  name: "县大数据局数据共享平台",
  contact: "张三",
  recipient: null,
  clientId: "tyc_9f86d081884c7d65",
  status: "ACTIVE",
  usable: true,
  permissions: ["household:read"],
  areas: [{ code: "330726", name: "浦江县" }],
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  perMinute: 600,
  lastUsedAt: null,
  lastIp: null,
  previousUntil: null,
  createdAt: "2026-01-01T00:00:00Z",
  createdByName: "系统管理员",
  version: 3,
  actions: [
    { action: "edit", enabled: true },
    { action: "rotate", enabled: true },
    { action: "revoke", enabled: true },
    { action: "restore", enabled: false, reason: "客户端正在使用" },
  ],
};

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: ["client:write", "role:read", "region:read"] });
  answer("get", "/api-clients", [client]);
  answer("get", "/permissions", [
    { code: "household:read", name: "查看农户" },
    { code: "account:write", name: "管理账号" },
  ]);
});

test("a client is shown in words; what only people may do is not offered", async () => {
  const user = userEvent.setup();
  await open(routes, "/api-clients?open=c1");
  expect(await screen.findByText("tyc_9f86d081884c7d65")).toBeVisible();
  expect(await screen.findByText("查看农户")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /编\s*辑/ }));
  await user.click(await screen.findByLabelText("权限"));
  expect(screen.queryByText("管理账号")).toBeNull();
});

test("a new secret is asked for with a reason and shown once", async () => {
  const user = userEvent.setup();
  answer("post", "/api-clients/c1/actions/rotate", { ...client, version: 4, clientSecret: "tys_secret" });
  await open(routes, "/api-clients?open=c1");
  await user.click(await screen.findByRole("button", { name: "换密钥" }));
  const dialog = (await screen.findByText(/旧密钥还能用 24 小时/)).closest(".ant-modal") as HTMLElement;
  await user.type(within(dialog).getByLabelText("原因"), "例行更换");
  await user.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  expect(await screen.findByText("tys_secret")).toBeInTheDocument();
  expect(callsTo("post", "/api-clients/c1/actions/rotate")[0]?.body).toEqual({ reason: "例行更换", version: 3 });
  await user.click(screen.getByRole("button", { name: "我已记下" }));
  await waitFor(() => expect(screen.queryByText("tys_secret")).toBeNull());
});
