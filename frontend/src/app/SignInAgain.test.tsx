import { screen, waitFor } from "@testing-library/react";
import { Form, Input } from "antd";
import { afterEach, expect, test } from "vitest";
import { api, whenSignedOut } from "@/shared/api/client";
import { person, renderOffice } from "../../tests/renderOffice";
import { Refused, signedInAs, stubApi } from "../../tests/stubApi";
import { SignInAgain } from "./SignInAgain";
import { signInAgain } from "./signInAgain";

afterEach(() => whenSignedOut(() => false));

/** A page with something typed into it, and a button that sends it. */
function Page() {
  const [form] = Form.useForm();
  return (
    <>
      <Form form={form} onFinish={(values) => api.POST("/households", { body: values as never })}>
        <Form.Item name="remarks" label="备注">
          <Input />
        </Form.Item>
        <button type="submit">保存</button>
      </Form>
      <SignInAgain />
    </>
  );
}

test("when the session ends, one signs in over the page and what was typed is sent", async () => {
  const me = signedInAs();
  whenSignedOut(signInAgain);
  let ended = true;
  const calls = stubApi({
    "POST /households": () => (ended ? new Refused(401, { code: "unauthenticated" }) : { id: "h1" }),
    "POST /session": (call: { body: unknown }) => {
      const { password, code } = call.body as Record<string, string>;
      if (password !== "Demo-2026") return new Refused(401, { code: "bad-credentials", detail: "账号或密码不正确" });
      if (!code) return new Refused(401, { code: "second-factor" });
      ended = false;
      return me;
    },
  });
  renderOffice(<Page />);
  await person.type(screen.getByLabelText("备注"), "写了很久的内容");
  await person.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText(/登录已到期/)).toBeInTheDocument();
  expect(screen.getByLabelText("备注")).toHaveValue("写了很久的内容");
  await person.type(screen.getByLabelText("密码"), "wrong");
  await person.click(screen.getByRole("button", { name: "继续" }));
  expect(await screen.findByText("账号或密码不正确")).toBeInTheDocument();
  await person.type(screen.getByLabelText("密码"), "Demo-2026");
  await person.click(screen.getByRole("button", { name: "继续" }));
  await person.type(await screen.findByLabelText("动态验证码"), "123456");
  await person.click(screen.getByRole("button", { name: "继续" }));
  await waitFor(() => expect(screen.queryByText(/登录已到期/)).toBeNull());
  await waitFor(() => expect(calls.filter((call) => call.path === "/households")).toHaveLength(2));
  expect(calls.filter((call) => call.path === "/households")[1]?.body).toEqual({ remarks: "写了很久的内容" });
  expect(calls.filter((call) => call.path === "/session").at(-1)?.body).toEqual({
    username: me.username,
    password: "Demo-2026",
    code: "123456",
  });
});
