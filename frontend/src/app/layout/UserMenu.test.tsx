import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { writeDraft } from "@/shared/forms/draftStore";
import { meQuery } from "@/shared/session/session";
import { person, renderOffice } from "../../../tests/renderOffice";
import { signedInAs, stubApi } from "../../../tests/stubApi";
import { UserMenu } from "./UserMenu";

beforeEach(() => sessionStorage.clear());

async function signOut() {
  const calls = stubApi({ "DELETE /session": undefined });
  signedInAs();
  renderOffice(<UserMenu />);
  await person.click(screen.getByRole("button", { name: /周敏/ }));
  await person.click(await screen.findByText("退出登录"));
  return calls;
}

test("signs out at once when nothing is half filled in", async () => {
  const calls = await signOut();
  await waitFor(() => expect(calls).toHaveLength(1));
});

test("asks first when that would delete what is half filled in", async () => {
  writeDraft("households.new", "0192-me", { head: { name: "石永福" } });
  const calls = await signOut();
  expect(await screen.findAllByText("还有填了一半的内容")).not.toHaveLength(0);
  expect(calls).toHaveLength(0);
  await person.click(screen.getByRole("button", { name: "退出登录" }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(sessionStorage).toHaveLength(0);
});

const entries = async (permissions: string[]) => {
  signedInAs({ permissions });
  renderOffice(<UserMenu />);
  await person.click(screen.getByRole("button", { name: /周敏/ }));
  await screen.findByRole("menuitem", { name: /修改密码/ });
  return screen.getAllByRole("menuitem").map((item) => item.textContent);
};

test("everybody finds what he has ordered", async () => {
  expect(await entries(["audit:read"])).toContain("下载中心");
});

test("who holds several posts changes between them, and nothing of the other stays", async () => {
  const clerk = { id: null, roles: [{ code: "VILLAGE_CLERK", name: "村文书" }], areas: [{ code: "1", name: "家村" }] };
  const panel = { ...clerk, id: "p1", roles: [{ code: "SUPERVISOR", name: "监督员" }] };
  const posts = [
    { ...clerk, current: true },
    { ...panel, current: false },
  ];
  const changed = { displayName: "周敏", roles: panel.roles, posts: [] };
  const calls = stubApi({ "PUT /session/post": { ...signedInAs({ posts }), ...changed } });
  queryClient.setQueryData(["households"], "of the other post");
  renderOffice(<UserMenu />);
  await person.click(screen.getByRole("button", { name: /周敏/ }));
  await person.click(await screen.findByText("监督员 · 家村"));
  await waitFor(() => expect(calls[0]?.body).toEqual({ postId: "p1" }));
  await waitFor(() => expect(queryClient.getQueryData(["households"])).toBeUndefined());
  expect(queryClient.getQueryData(meQuery.queryKey)?.roles).toEqual(panel.roles);
});
