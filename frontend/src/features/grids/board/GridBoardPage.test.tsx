import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { answer, callsTo, open, pageOf, server, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { Board, BoardHousehold } from "../types";
import { DRAGGED } from "./drag";
import { moved } from "./model";

withServer();

const VILLAGE = "330726101201";
const house = (id: string, headName: string, area: string): BoardHousehold => ({
  id,
  area,
  number: `${VILLAGE}01000${id}`,
  headName,
  memberCount: 3,
  address: `前于 ${id} 号`,
  version: 0,
});

let board: Board;
beforeEach(() => {
  board = {
    village: { code: VILLAGE, name: "新华村" },
    capacity: 2,
    most: 3,
    coverage: {
      households: 4,
      assignedHouseholds: 3,
      householdsWithoutMember: 2,
      contactGrids: 2,
      gridsWithoutMember: 1,
      partyMembers: 2,
      membersWithoutHouseholds: 1,
      overFullGrids: 0,
    },
    grids: [
      {
        code: `${VILLAGE}0101`,
        name: "1号网格",
        gridCode: `${VILLAGE}01`,
        contactMember: { residentId: "r1", name: "李明" },
        overFull: false,
        households: [house("1", "石永福", `${VILLAGE}0101`), house("2", "吴金花", `${VILLAGE}0101`)],
      },
      {
        code: `${VILLAGE}0102`,
        name: "2号网格",
        gridCode: `${VILLAGE}01`,
        contactMember: null,
        overFull: false,
        households: [house("3", "陈建国", `${VILLAGE}0102`)],
      },
    ],
    unassigned: [house("4", "郑桂花", VILLAGE)],
    members: [
      { residentId: "r1", name: "李明", contactGridCode: `${VILLAGE}0101`, householdId: null },
      { residentId: "r2", name: "周敏", contactGridCode: null, householdId: null },
    ],
  };
  answer("get", `/grid-boards/${VILLAGE}`, () => board);
  answer("get", "/grids", pageOf([]));
  answer("post", `/grid-boards/${VILLAGE}/assign`, ({ body }) => {
    const { householdIds, contactGridCode, outTo } = body as {
      householdIds: string[];
      contactGridCode?: string | null;
      outTo?: string;
    };
    board = moved(board, householdIds, contactGridCode ?? outTo ?? null);
    return board;
  });
});

const card = (name: string) => screen.getByRole("region", { name });
const heads = (name: string) =>
  within(card(name))
    .getAllByRole("listitem")
    .map((item) => item.querySelector("a")?.textContent);
const assigned = () => callsTo("post", `/grid-boards/${VILLAGE}/assign`).map((call) => call.body);

function dragTo(name: string, ids: string[]) {
  const dataTransfer = { types: [DRAGGED], getData: () => JSON.stringify(ids), dropEffect: "" };
  fireEvent.dragOver(card(name), { dataTransfer });
  fireEvent.drop(card(name), { dataTransfer });
}

test("a drop moves at once, the server is told, and undo brings everyone back", async () => {
  open(routes, `/grid-board/${VILLAGE}`);
  await screen.findByRole("region", { name: "1号网格" });
  dragTo("1号网格", ["3", "4"]);
  await waitFor(() => expect(heads("1号网格")).toEqual(["石永福", "吴金花", "陈建国", "郑桂花"]));
  await waitFor(() => expect(assigned()).toEqual([{ householdIds: ["3", "4"], contactGridCode: `${VILLAGE}0101` }]));
  expect(within(card("1号网格")).getByText("4 / 2")).toHaveClass("warn");
  const undo = screen.getByRole("button", { name: /恢\s?复/ });
  await waitFor(() => expect(undo).toBeEnabled());
  await userEvent.click(undo);
  await waitFor(() => expect(heads("1号网格")).toEqual(["石永福", "吴金花"]));
  expect(heads("未编入网格")).toEqual(["郑桂花"]);
  expect(assigned().slice(1)).toEqual([
    { householdIds: ["4"], outTo: VILLAGE },
    { householdIds: ["3"], contactGridCode: `${VILLAGE}0102` },
  ]);
  await waitFor(() => expect(undo).toBeDisabled());
});

test("undo brings back what it can: who has no former grid any more is put out, and that is said", async () => {
  const [west, east] = [`${VILLAGE}01`, `${VILLAGE}02`];
  board.unassigned.push(house("5", "吴桂英", east));
  open(routes, `/grid-board/${VILLAGE}`);
  await screen.findByRole("region", { name: "1号网格" });
  dragTo("1号网格", ["3", "5"]);
  await waitFor(() => expect(assigned()).toHaveLength(1));
  const undo = screen.getByRole("button", { name: /恢\s?复/ });
  await waitFor(() => expect(undo).toBeEnabled());
  answer("get", "/grids", pageOf([{ code: west }]));
  await userEvent.click(undo);
  expect(await screen.findByText(/有 1 户原来的网格已撤销，已退出现在的网格/)).toBeInTheDocument();
  expect(assigned().slice(1)).toEqual([
    { householdIds: ["5"], outTo: VILLAGE },
    { householdIds: ["3"], contactGridCode: `${VILLAGE}0102` },
  ]);
  await waitFor(() => expect(undo).toBeDisabled());
  expect(heads("未编入网格")).toEqual(["郑桂花", "吴桂英"]);
});

test("what the server refuses of an undo stays, and does not bar the way of the rest", async () => {
  const user = userEvent.setup();
  const members = () => callsTo("put", `/grid-boards/${VILLAGE}/members`).map((call) => call.body);
  const first = `${VILLAGE}0101`;
  const set = (member: Board["grids"][0]["contactMember"]) => {
    board = {
      ...board,
      grids: board.grids.map((grid) => (grid.code === first ? { ...grid, contactMember: member } : grid)),
    };
    return board;
  };
  answer("put", `/grid-boards/${VILLAGE}/members`, () => set({ residentId: "r2", name: "周敏" }));
  open(routes, `/grid-board/${VILLAGE}`);
  await user.click(await screen.findByRole("button", { name: "更换1号网格的联系党员" }));
  await user.click(await screen.findByRole("combobox", { name: "联系党员" }));
  await user.click((await screen.findAllByText("周敏")).at(-1) as HTMLElement);
  await user.click(screen.getByRole("button", { name: /保\s?存/ }));
  await waitFor(() => expect(members()).toHaveLength(1));
  const undo = screen.getByRole("button", { name: /恢\s?复/ });
  await waitFor(() => expect(undo).toBeEnabled());
  const refuse = (status: number, code: string) =>
    server.use(http.put(`*/api/v1/grid-boards/${VILLAGE}/members`, () => HttpResponse.json({ code }, { status })));
  refuse(409, "stale");
  await user.click(undo);
  // Somebody saved in the same moment: it may be tried again.
  expect(await screen.findByText("未保存")).toBeInTheDocument();
  await waitFor(() => expect(undo).toBeEnabled());
  refuse(422, "rule");
  await user.click(undo);
  expect(
    await screen.findByText("有 1 个联动网格原来的联系党员不能再担任，仍由现在的联系党员负责"),
  ).toBeInTheDocument();
  await waitFor(() => expect(undo).toBeDisabled());
  expect(board.grids[0]?.contactMember?.name).toBe("周敏");
});

test("by keyboard: pick several, M, choose the grid", async () => {
  const user = userEvent.setup();
  open(routes, `/grid-board/${VILLAGE}`);
  await user.click(await screen.findByRole("checkbox", { name: /石永福/ }));
  const second = screen.getByRole("checkbox", { name: /郑桂花/ });
  await user.click(second);
  expect(screen.getByText("已选 2 户")).toBeVisible();
  second.focus();
  await user.keyboard("m");
  await user.click(await screen.findByText("2号网格（1/2 户，未安排）"));
  await user.click(screen.getByRole("button", { name: /移\s?动/ }));
  await waitFor(() => expect(assigned()).toEqual([{ householdIds: ["1", "4"], contactGridCode: `${VILLAGE}0102` }]));
  expect(heads("2号网格")).toEqual(["石永福", "陈建国", "郑桂花"]);
  expect(screen.queryByText(/已选/)).toBeNull();
});

test("a refused move goes back to what the server says", async () => {
  answer("post", `/grid-boards/${VILLAGE}/assign`, { code: "rule", title: "不能移动", detail: "该户已迁出" }, 422);
  open(routes, `/grid-board/${VILLAGE}`);
  await screen.findByRole("region", { name: "1号网格" });
  dragTo("2号网格", ["1"]);
  expect(await screen.findByText("该户已迁出")).toBeInTheDocument();
  expect(await screen.findByText(/^未保存/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /恢\s?复/ })).toBeDisabled();
  await waitFor(() => expect(heads("1号网格")).toEqual(["石永福", "吴金花"]));
});

test("automatic grouping is looked at before it is done", async () => {
  const user = userEvent.setup();
  const preview = {
    grids: [
      {
        name: "3号网格",
        gridCode: `${VILLAGE}02`,
        gridName: "东片网格",
        households: [house("4", "郑桂花", VILLAGE)],
        contactMember: { name: "周敏" },
      },
    ],
    leftOver: 0,
    changingGrid: 1,
    mark: "1f3a9c02",
  };
  answer("post", `/grid-boards/${VILLAGE}/grouping-preview`, preview);
  answer("post", `/grid-boards/${VILLAGE}/grouping`, () => board);
  open(routes, `/grid-board/${VILLAGE}`);
  await user.click(await screen.findByRole("button", { name: /自动分组/ }));
  expect(screen.getByRole("button", { name: "按此分组" })).toBeDisabled();
  await user.click(screen.getByRole("radio", { name: "按位置" }));
  await user.click(screen.getByRole("button", { name: /预\s?览/ }));
  expect(await screen.findByText(/将形成或补足 1 个联动网格，编入 1 户/)).toHaveTextContent("1 户原不在治理网格");
  expect(screen.getByText("东片网格")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "按此分组" }));
  await waitFor(() => expect(callsTo("post", `/grid-boards/${VILLAGE}/grouping`)).toHaveLength(1));
  expect(callsTo("post", `/grid-boards/${VILLAGE}/grouping`)[0]?.body).toEqual({
    size: 2,
    by: "LOCATION",
    assignMembers: true,
    keepExisting: true,
    mark: "1f3a9c02",
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a grouping that is no longer what was looked at is looked at again", async () => {
  const user = userEvent.setup();
  const grids = [
    {
      name: "3号网格",
      gridCode: `${VILLAGE}01`,
      gridName: "西片网格",
      households: [house("4", "郑桂花", VILLAGE)],
      contactMember: null,
    },
  ];
  answer("post", `/grid-boards/${VILLAGE}/grouping-preview`, { grids, leftOver: 0, changingGrid: 0, mark: "old" });
  const stale = { code: "stale", title: "内容已被他人修改", detail: "预览之后，本村的农户已有变化，请重新预览" };
  answer("post", `/grid-boards/${VILLAGE}/grouping`, stale, 409);
  open(routes, `/grid-board/${VILLAGE}`);
  await user.click(await screen.findByRole("button", { name: /自动分组/ }));
  await user.click(screen.getByRole("button", { name: /预\s?览/ }));
  await user.click(await screen.findByRole("button", { name: /按此分组/ }));
  expect(await screen.findByText(stale.detail)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /按此分组/ })).toBeDisabled();
  answer("post", `/grid-boards/${VILLAGE}/grouping-preview`, { grids, leftOver: 0, changingGrid: 0, mark: "new" });
  answer("post", `/grid-boards/${VILLAGE}/grouping`, () => board);
  await user.click(screen.getByRole("button", { name: "重新预览" }));
  await waitFor(() => expect(screen.queryByText(stale.detail)).toBeNull());
  await waitFor(() => expect(screen.getByRole("button", { name: /按此分组/ })).toBeEnabled());
  await user.click(screen.getByRole("button", { name: /按此分组/ }));
  await waitFor(() =>
    expect(
      callsTo("post", `/grid-boards/${VILLAGE}/grouping`).map((call) => (call.body as { mark: string }).mark),
    ).toEqual(["old", "new"]),
  );
});

test("a member known by name only is shown and stays: nothing can be saved before another is chosen", async () => {
  const user = userEvent.setup();
  board.grids[1] = { ...(board.grids[1] as Board["grids"][0]), contactMember: { residentId: null, name: "老支书" } };
  open(routes, `/grid-board/${VILLAGE}`);
  await user.click(await screen.findByRole("button", { name: "更换2号网格的联系党员" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getAllByText("老支书")).not.toHaveLength(0);
  expect(within(dialog).getByRole("button", { name: /保\s?存/ })).toBeDisabled();
});

test("a contact member is chosen from the village's Party members", async () => {
  const user = userEvent.setup();
  answer("put", `/grid-boards/${VILLAGE}/members`, () => board);
  open(routes, `/grid-board/${VILLAGE}`);
  await user.click(await screen.findByRole("button", { name: "更换2号网格的联系党员" }));
  await user.click(await screen.findByRole("combobox", { name: "联系党员" }));
  await user.click((await screen.findAllByText("周敏")).at(-1) as HTMLElement);
  await user.click(screen.getByRole("button", { name: /保\s?存/ }));
  await waitFor(() =>
    expect(callsTo("put", `/grid-boards/${VILLAGE}/members`)[0]?.body).toEqual({
      contactGridCode: `${VILLAGE}0102`,
      residentId: "r2",
    }),
  );
});
