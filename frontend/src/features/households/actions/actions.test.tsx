import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, callsTo, open, pageOf, withServer } from "../../../../tests/office";
import { codes, labels, resident, view } from "../../../../tests/samples/households";
import { routes } from "../routes";

withServer();

const head = view().residents[0];
const son = { ...head, id: "r2", name: "石小福", relation: "20", isHead: false };
const wife = { ...head, id: "r3", name: "黄兰", relation: "12", sex: "2", isHead: false };
const actions = ["edit", "split", "head", "cancel"].map((action) => ({ action, enabled: true }));

beforeEach(() => {
  answer("get", "/labels", labels);
  answer("get", "/code-tables", {
    ...codes,
    relation: [
      ...codes.relation,
      { code: "20", name: "子" },
      { code: "51", name: "父亲" },
      { code: "52", name: "母亲" },
    ],
  });
  answer("get", "/households/h1", view({ residents: [head, son, wife] as never, actions }));
  answer("get", "/residents/r1", resident());
  answer("get", "/households/h1/life-events", pageOf([]));
  answer("get", "/regions/330726101201/groups", [{ id: "g", number: "01", name: "第一组" }]);
});

async function ask(action: string) {
  await open(routes, "/households/h1");
  await userEvent.click(await screen.findByRole("button", { name: /办理/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: action }));
  return (await screen.findByText(/^石永福户：/)).closest(".ant-modal") as HTMLElement;
}

async function pick(dialog: HTMLElement, label: string, text: string) {
  await userEvent.click(within(dialog).getByLabelText(label));
  await userEvent.click((await screen.findAllByTitle(text)).at(-1) as HTMLElement);
}

test("a new head asks for everybody's relation and fills in what follows", async () => {
  answer("post", "/households/h1/actions/head", view({ headName: "石小福", version: 2 }));
  const dialog = await ask("变更户主");
  await pick(dialog, "新户主", "石小福");
  await userEvent.type(within(dialog).getByLabelText("原因"), "年老");
  await userEvent.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  await waitFor(() =>
    expect(callsTo("post", "/households/h1/actions/head")[0]?.body).toMatchObject({
      version: 1,
      headId: "r2",
      relations: { r1: "51", r3: "52" },
      reason: "年老",
    }),
  );
  expect(await screen.findByText("已办理")).toBeInTheDocument();
});

test("what waits for a second person is said, and stays to be seen", async () => {
  const pending = {
    id: "a1",
    kind: "HOUSEHOLD_CANCEL",
    kindName: "销户",
    subjectId: "h1",
    summary: "自 2026-11-01 起注销石永福户",
    requestedByName: "郑小红",
    requestedAt: "2026-11-20T02:00:00Z",
  };
  answer("post", "/households/h1/actions/cancel", view({ pendingApprovals: [pending] }));
  const dialog = await ask("销户");
  answer("get", "/households/h1", view({ pendingApprovals: [pending] }));
  await userEvent.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  expect(await within(dialog).findByText(/请填写/)).toBeInTheDocument();
  await userEvent.type(within(dialog).getByLabelText("原因"), "全户迁走");
  await userEvent.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  expect(await screen.findByText("有 1 项变更等待复核")).toBeInTheDocument();
  expect(screen.getByText(/自 2026-11-01 起注销石永福户/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "查看" })).toHaveAttribute("href", "/approvals?open=a1");
});

test("a past day is shown as such, with nothing to do", async () => {
  answer("get", "/households/h1", view({ asOf: "2026-06-30", headName: "石旧主", actions: [] }));
  const router = await open(routes, "/households/h1?asOf=2026-06-30");
  expect(await screen.findByText("以下是 2026-06-30 那一天的情况")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /办理|编辑|修改/ })).toBeNull();
  expect(screen.queryByRole("heading", { name: "变更记录" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "回到现在" }));
  await waitFor(() => expect(router.state.location.search).toBe(""));
});
