import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { person, renderOffice } from "../../../tests/renderOffice";
import { Refused, signedInAs, stubApi } from "../../../tests/stubApi";
import { Devices } from "./Devices";
import { FactorPanel } from "./FactorPanel";

test("setting up: own password, the key, the first code, the recovery codes once", async () => {
  signedInAs();
  const enrolled = vi.fn();
  const calls = stubApi({
    "GET /session": { displayName: "周敏", mustEnrol: false },
    "GET /session/second-factor": { enrolled: false, required: true, recoveryCodesLeft: 0, passwordNeeded: true },
    "POST /session/second-factor": (call: { body: unknown }) =>
      (call.body as { password: string }).password === "Demo-2026"
        ? { secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP" }
        : new Refused(422, { code: "rule", errors: [{ field: "password", message: "密码不正确" }] }),
    "POST /session/second-factor/actions/confirm": { codes: ["ABCDE-FGHJK", "MNPQR-STUVW"] },
  });
  renderOffice(<FactorPanel onEnrolled={enrolled} />);
  expect(await screen.findByText(/您的角色必须使用动态验证码/)).toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: "绑定手机验证器" }));
  await person.type(await screen.findByLabelText("当前密码"), "wrong");
  await person.click(screen.getByRole("button", { name: /确\s?定/ }));
  expect(await screen.findByText("密码不正确")).toBeInTheDocument();
  await person.clear(screen.getByLabelText("当前密码"));
  await person.type(screen.getByLabelText("当前密码"), "Demo-2026");
  await person.click(screen.getByRole("button", { name: /确\s?定/ }));
  expect(await screen.findByText("JBSW Y3DP EHPK 3PXP")).toBeInTheDocument();
  await person.type(screen.getByLabelText("6 位数字"), "12");
  await person.click(screen.getByRole("button", { name: "确认绑定" }));
  expect(await screen.findByText("请输入 6 位数字")).toBeInTheDocument();
  await person.type(screen.getByLabelText("6 位数字"), "3 456");
  await person.click(screen.getByRole("button", { name: "确认绑定" }));
  expect(await screen.findByText("MNPQR-STUVW")).toBeInTheDocument();
  expect(calls.at(-1)?.body).toEqual({ code: "123456" });
  await person.click(screen.getByRole("button", { name: "我已记下" }));
  // Otherwise whoever is sent on is sent back here.
  await waitFor(() => expect(enrolled).toHaveBeenCalled());
  expect(queryClient.getQueryData(meQuery.queryKey)?.mustEnrol).toBe(false);
});

test("whoever has just come by the county's sign-on has no password to type", async () => {
  signedInAs();
  const calls = stubApi({
    "GET /session/second-factor": { enrolled: false, required: true, recoveryCodesLeft: 0, passwordNeeded: false },
    "POST /session/second-factor": { secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP" },
  });
  renderOffice(<FactorPanel />);
  await person.click(await screen.findByRole("button", { name: "绑定手机验证器" }));
  expect(await screen.findByText(/不必再输入密码/)).toBeInTheDocument();
  expect(screen.queryByLabelText("当前密码")).not.toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: /确\s?定/ }));
  expect(await screen.findByText("JBSW Y3DP EHPK 3PXP")).toBeInTheDocument();
  expect(calls.find((call) => call.method === "POST")?.body).toEqual({});
});

test("a device that one does not know is signed out", async () => {
  signedInAs();
  const session = { createdAt: "2026-11-22T01:00:00Z", lastSeenAt: "2026-11-22T02:00:00Z", ip: "10.0.0.8" };
  const calls = stubApi({
    "GET /sessions": [
      { ...session, id: "a", userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/120", current: true },
      { ...session, id: "b", userAgent: "Mozilla/5.0 (Linux; Android 14) MicroMessenger", current: false },
    ],
    "DELETE /sessions/b": undefined,
  });
  renderOffice(<Devices />);
  expect(await screen.findByText("Chrome · Windows")).toBeInTheDocument();
  expect(screen.getByText("WeChat · Android")).toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: "退出这台设备" })).toHaveLength(1);
  await person.click(screen.getByRole("button", { name: "退出这台设备" }));
  await person.click(await screen.findByRole("button", { name: /确\s?定|OK/ }));
  await waitFor(() => expect(calls.some((call) => call.method === "DELETE")).toBe(true));
});
