import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { App } from "./App";
import { forgetHouseholds } from "./households/list";
import { resume, session } from "./session/session";
import { answers, household, householdView, me, page, resident, server } from "./testing";

const ready = { state: "READY", progress: 100, step: null, countyName: "浦江县", demo: true, demoAccounts: [] };

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  history.replaceState(null, "", "/m/");
  session.set({ state: "asking" });
  forgetHouseholds();
  answers.get("/setup", ready);
  answers.get("/preferences/ui", { value: null });
  answers.get("/regions/roots", [{ code: "1", name: "第 5 联动网格", households: 8, residents: 26 }]);
  answers.get("/households", page([household()]));
  answers.get("/households/h1/photos", []);
  answers.get("/code-tables", {
    sex: [{ code: "1", name: "男" }],
    politicalStatus: [{ code: "01", name: "中共党员" }],
  });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function open(person: object | null) {
  if (person) answers.get("/session", person as never);
  else answers.refuses("get", "/session", 401, { code: "unauthenticated" });
  render(<App />);
  await resume();
}

test("a wrong password is told apart from being locked out", async () => {
  await open(null);
  const user = userEvent.setup();
  answers.refuses("post", "/session", 401, { code: "bad-credentials" });
  await user.click(await screen.findByRole("button", { name: "登录" }));
  expect(screen.getByText("请填写账号和密码")).toBeVisible();
  await user.type(screen.getByLabelText("账号"), "zheng");
  await user.type(screen.getByLabelText("密码"), "wrong");
  await user.click(screen.getByRole("button", { name: "登录" }));
  expect(await screen.findByText("账号或密码不对")).toBeVisible();

  answers.refuses("post", "/session", 429, { code: "locked" }, { "retry-after": "95" });
  await user.click(screen.getByRole("button", { name: "登录" }));
  expect(await screen.findByText("密码多次输错，账号已锁定，请 1 分 35 秒后再试")).toBeVisible();
  expect(screen.getByRole("button", { name: "登录" })).toBeDisabled();
});

test("one tap on a demo account signs in as it", async () => {
  let sent: unknown;
  const account = {
    username: "zheng",
    password: "Demo-2026",
    displayName: "郑国平",
    roleName: "联系党员",
    areaName: "三郑村",
  };
  answers.get("/setup", { ...ready, demoAccounts: [account] });
  server.use(
    http.post("*/api/v1/session", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(me);
    }),
  );
  await open(null);
  await userEvent.click(await screen.findByRole("button", { name: /联系党员/ }));
  expect(await screen.findByRole("heading", { name: "我的户" })).toBeVisible();
  expect(sent).toEqual({ username: "zheng", password: "Demo-2026" });
});

test("a one-time password leaves only the change of password open", async () => {
  await open({ ...me, mustChangePassword: true });
  const user = userEvent.setup();
  expect(await screen.findByText("这是一次性密码，请先改成自己的密码再使用。")).toBeVisible();
  expect(screen.queryByRole("navigation")).toBeNull();
  await user.type(screen.getByLabelText("现在的密码"), "once");
  await user.type(screen.getByLabelText("新密码"), "Short1");
  await user.type(screen.getByLabelText("再输一遍新密码"), "Other1");
  await user.click(screen.getByRole("button", { name: "保存新密码" }));
  expect(screen.getByText("新密码不符合要求")).toBeVisible();
  expect(screen.getByText("两次输入的新密码不一样")).toBeVisible();
});

test("the list shows counts, groups and rows, and leads to the household", async () => {
  const elder = { code: "P_LEFT_BEHIND_ELDER", name: "留守老人", sensitive: false };
  answers.get("/households/h1", householdView({ residents: [resident({ labels: [elder] })] }));
  await open(me);
  expect(await screen.findByRole("link", { name: /黄根土/ })).toHaveTextContent("3 口人 · 三郑村 12 号");
  expect(screen.getByRole("heading", { name: /第 5 联动网格/ })).toBeVisible();
  await waitFor(() => expect(screen.getByText("26")).toBeVisible());
  await userEvent.click(screen.getByRole("link", { name: /黄根土/ }));
  expect(await screen.findByRole("heading", { name: "家庭成员 1 人" })).toBeVisible();
  expect(screen.getByText("户主 · 男 · 67 岁 · 中共党员")).toBeVisible();
  expect(screen.getByText("留守老人")).toBeVisible();
  expect(screen.queryByRole("button", { name: "看电话：黄根土" })).toBeNull();
});

test("a phone number becomes a link only after a reason", async () => {
  let sent: unknown;
  history.replaceState(null, "", "/m/households/h1");
  answers.get("/households/h1", householdView({ residents: [resident(), resident({ id: "r2", phoneMasked: null })] }));
  server.use(
    http.post("*/api/v1/residents/r1/actions/reveal", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ phone: "19912342345", idNumber: null });
    }),
  );
  await open({ ...me, permissions: [...me.permissions, "resident:reveal"] });
  const user = userEvent.setup();
  expect(screen.queryByRole("link", { name: /拨打/ })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "看电话：黄根土" }));
  const form = screen.getByRole("form", { name: "看电话：黄根土" });
  await user.click(within(form).getByLabelText("其他原因"));
  await user.click(within(form).getByRole("button", { name: "看完整电话" }));
  expect(within(form).getByText("至少 4 个字")).toBeVisible();
  await user.click(within(form).getByLabelText("通知办事"));
  await user.click(within(form).getByRole("button", { name: "看完整电话" }));
  expect(await screen.findByRole("link", { name: /拨打黄根土的电话/ })).toHaveAttribute("href", "tel:19912342345");
  expect(sent).toEqual({ fields: ["phone"], reason: "通知办事" });
  await user.click(screen.getByRole("button", { name: "隐藏" }));
  expect(screen.queryByText("19912342345")).toBeNull();
});

test("a list that cannot be fetched says why and can be tried again", async () => {
  answers.refuses("get", "/households", 503, { code: "unavailable", title: "系统繁忙", detail: "请稍后重试" });
  await open(me);
  expect(await screen.findByRole("heading", { name: "系统繁忙" })).toBeVisible();
  answers.get("/households", page([]));
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByRole("heading", { name: "名下还没有户" })).toBeVisible();
});

test("a session that was ended hides the names and, once he has signed in again, goes on where it was", async () => {
  await open(me);
  await screen.findByRole("link", { name: /黄根土/ });
  let signedIn = false;
  server.use(
    http.get("*/api/v1/households", () =>
      signedIn
        ? HttpResponse.json(page([household({ headName: "郑新来" })]))
        : HttpResponse.json({ code: "unauthenticated" }, { status: 401 }),
    ),
    http.post("*/api/v1/session", () => {
      signedIn = true;
      return HttpResponse.json(me);
    }),
  );
  await userEvent.click(screen.getByRole("button", { name: "刷新" }));
  expect(await screen.findByText("登录已到期。重新登录后继续，刚才的内容都在。")).toBeVisible();
  expect(screen.getByText("黄根土")).not.toBeVisible();
  await userEvent.type(screen.getByLabelText("密码"), "Demo-2026");
  await userEvent.click(screen.getByRole("button", { name: "继续" }));
  expect(await screen.findByRole("link", { name: /郑新来/ })).toBeVisible();
});

test("who does not sign in again leaves no names behind", async () => {
  await open(me);
  await screen.findByRole("link", { name: /黄根土/ });
  answers.refuses("get", "/households", 401, { code: "unauthenticated" });
  await userEvent.click(screen.getByRole("button", { name: "刷新" }));
  await userEvent.click(await screen.findByRole("button", { name: "换账号登录" }));
  expect(await screen.findByLabelText("账号")).toBeVisible();
  expect(document.body).not.toHaveTextContent("黄根土");
});

test("who has died or moved out stands apart, without a phone; an ended label is not shown", async () => {
  history.replaceState(null, "", "/m/households/h1");
  const labels = [
    { code: "A", name: "低保户", sensitive: true, validTo: "2020-01-01" },
    { code: "B", name: "党员户", sensitive: false, validTo: null },
  ];
  const residents = [resident(), resident({ id: "r2", name: "黄老太", isHead: false, status: "DECEASED" })];
  answers.get("/households/h1", householdView({ labels, residents }));
  await open({ ...me, permissions: [...me.permissions, "resident:reveal"] });
  const current = within(await screen.findByRole("region", { name: "家庭成员 1 人" }));
  expect(current.getByRole("button", { name: /看电话/ })).toBeVisible();
  const gone = within(screen.getByRole("region", { name: "已不在本户 1 人" }));
  expect(gone.getByText(/^已故/)).toBeVisible();
  expect(gone.queryByRole("button")).toBeNull();
  expect(screen.getByText("党员户")).toBeVisible();
  expect(screen.queryByText(/低保户/)).toBeNull();
});
