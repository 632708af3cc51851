import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../tests/office";
import { routes } from "./routes";

withServer();

test("rules are shown, changed and sent with the version that was read", async () => {
  const user = userEvent.setup();
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: ["security:write"] });
  const settings = {
    idleMinutes: 30,
    exportRows: 10000,
    absoluteHours: 12,
    passwordDays: 0,
    secondFactorRoles: ["AUDIT_ADMIN"],
    auditRetentionDays: 1096,
    version: 4,
  };
  answer("get", "/security-settings", settings);
  answer("get", "/roles", [{ code: "AUDIT_ADMIN", name: "审计管理员" }]);
  answer("put", "/security-settings", { ...settings, idleMinutes: 15, version: 5 });
  await open(routes, "/security");
  expect(await screen.findByText("审计管理员")).toBeVisible();
  const idle = await screen.findByLabelText("不操作自动退出");
  await user.clear(idle);
  await user.type(idle, "15");
  await user.click(screen.getByRole("button", { name: /^保\s*存$/ }));
  await waitFor(() => expect(callsTo("put", "/security-settings")[0]?.body).toEqual({ ...settings, idleMinutes: 15 }));
});
