import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { person, renderOffice } from "../../../tests/renderOffice";
import { Refused, someone, stubApi } from "../../../tests/stubApi";
import LoginPage from "./LoginPage";
import { safeReturn } from "./safeReturn";

const ready = { state: "READY", progress: 100, step: "", countyName: "浦江县", demo: false, demoAccounts: null };
const demo = {
  ...ready,
  demo: true,
  demoAccounts: [
    { username: "clerk", password: "Demo-2026", displayName: "张丽", roleName: "村文书", areaName: "上市村" },
  ],
};

async function signIn(name: string, password: string) {
  await person.type(screen.getByLabelText("账号"), name);
  await person.type(screen.getByLabelText("密码"), password);
  await person.click(screen.getByRole("button", { name: /登录/ }));
}

test("a wrong password keeps the name, empties the password and says what the server said", async () => {
  stubApi({
    "GET /setup": ready,
    "POST /session": new Refused(401, {
      code: "bad-credentials",
      title: "账号或密码不对",
      detail: "还可以再试 3 次",
    }),
  });
  renderOffice(<LoginPage />, "/login");
  await signIn("zhangli", "wrong");
  expect(await screen.findByText("账号或密码不对")).toBeInTheDocument();
  expect(screen.getByText("还可以再试 3 次")).toBeInTheDocument();
  expect(screen.getByLabelText("账号")).toHaveValue("zhangli");
  expect(screen.getByLabelText("密码")).toHaveValue("");
});

test("a locked account says for how many seconds and cannot be sent meanwhile", async () => {
  stubApi({
    "GET /setup": ready,
    "POST /session": new Refused(429, { code: "locked", title: "账号已锁定" }, { "retry-after": "287" }),
  });
  renderOffice(<LoginPage />, "/login");
  await signIn("zhangli", "x");
  expect(await screen.findByText(/请在 28[67] 秒后再试/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /登录/ })).toBeDisabled();
});

test("the county's own sign-on is a way in where there is one, and says why it refused", async () => {
  stubApi({ "GET /setup": ready, "GET /sign-on": { name: "浙政钉" } });
  renderOffice(<LoginPage />, "/login?signOn=unknown&from=%2Fhouseholds%3Fq%3D1");
  const link = await screen.findByRole("link", { name: "用浙政钉登录" });
  expect(link).toHaveAttribute("href", "/api/v1/sign-on/start?from=%2Fhouseholds%3Fq%3D1");
  expect(screen.getByText(/您在本系统还没有账号/)).toBeInTheDocument();
});

test("after the county's sign-on the code of one's own second factor", async () => {
  const calls = stubApi({
    "GET /setup": ready,
    "POST /sign-on/code": (call: { body: unknown }) =>
      (call.body as { code: string }).code === "123456"
        ? someone
        : new Refused(401, { code: "wrong-code", title: "动态验证码不正确", detail: "请等下一个数字" }),
    "GET /preferences/ui": { value: null },
  });
  const { path, search } = renderOffice(<LoginPage />, "/login?signOn=code&from=%2Fhouseholds%3Fq%3D1");
  expect(screen.queryByLabelText("密码")).not.toBeInTheDocument();
  await person.type(screen.getByLabelText("动态验证码"), "000000");
  await person.click(screen.getByRole("button", { name: /登\s?录/ }));
  expect(await screen.findByText("动态验证码不正确")).toBeInTheDocument();
  await person.clear(screen.getByLabelText("动态验证码"));
  await person.type(screen.getByLabelText("动态验证码"), "123456");
  await person.click(screen.getByRole("button", { name: /登\s?录/ }));
  await waitFor(() => expect(path() + search()).toBe("/households?q=1"));
  expect(calls.filter((call) => call.method === "POST")).toHaveLength(2);
});

test("without a network it says so", async () => {
  stubApi({ "GET /setup": ready, "POST /session": () => Promise.reject(new TypeError("Failed to fetch")) });
  renderOffice(<LoginPage />, "/login");
  await signIn("zhangli", "x");
  expect(await screen.findByRole("alert")).toBeInTheDocument();
});

test("signing in goes back to where the session ended", async () => {
  const calls = stubApi({ "GET /setup": ready, "POST /session": someone, "GET /preferences/ui": { value: null } });
  const { path, search } = renderOffice(<LoginPage />, "/login?from=%2Fhouseholds%3Farea%3D330726101");
  expect(screen.getByText(/^登录后回到刚才的页面/)).toBeInTheDocument();
  await signIn("county", "Demo-2026");
  await waitFor(() => expect(path() + search()).toBe("/households?area=330726101"));
  expect(calls.find((call) => call.method === "POST")?.body).toEqual({ username: "county", password: "Demo-2026" });
  expect(queryClient.getQueryData(meQuery.queryKey)?.displayName).toBe("周敏");
});

test("a one-time password must be changed first", async () => {
  stubApi({ "GET /setup": ready, "POST /session": { ...someone, mustChangePassword: true } });
  const { path } = renderOffice(<LoginPage />, "/login?from=%2Fhouseholds");
  await signIn("county", "Kp7-mdQ4-x9Tz");
  await waitFor(() => expect(path()).toBe("/password"));
});

test("a demo account fills the form with one click", async () => {
  stubApi({ "GET /setup": demo });
  renderOffice(<LoginPage />, "/login");
  await person.click(await screen.findByRole("button", { name: /村文书/ }));
  expect(screen.getByLabelText("账号")).toHaveValue("clerk");
  expect(screen.getByLabelText("密码")).toHaveValue("Demo-2026");
});

test("the way back never leaves this site", () => {
  expect(safeReturn("/grids?area=33")).toBe("/grids?area=33");
  expect(safeReturn("//evil.example")).toBe("/");
  expect(safeReturn("/\\evil.example")).toBe("/");
  expect(safeReturn("https://evil.example")).toBe("/");
  expect(safeReturn("/login?from=/login")).toBe("/");
  expect(safeReturn(null)).toBe("/");
});
