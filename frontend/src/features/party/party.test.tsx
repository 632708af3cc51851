import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import { codes } from "../../../tests/samples/households";
import { routes } from "./routes";

withServer();

const counts = { members: 72, probationary: 2, flowing: 1 };
const branch = {
  id: "b1",
  parentId: "c1",
  kind: "BRANCH",
  name: "广方村党支部",
  area: "330726104217",
  areaName: "广方村",
  secretaryId: null,
  secretaryName: "郑国良",
  foundedOn: "1956-07-01",
  endedOn: null,
  children: 0,
  counts,
};
const row = {
  id: "m1",
  name: "郑祖荣",
  sex: "1",
  ageYears: 52,
  phoneMasked: "138****5678",
  branchId: "b1",
  branchName: "广方村党支部",
  groupName: null,
  kind: "FULL",
  joinedOn: "1998-07-01",
  flowing: false,
  status: "ACTIVE",
  residentId: "r1",
  contactGridCode: "3307261042170101",
  contactGridName: "1号联动网格",
  households: 8,
};
const member = {
  ...row,
  birthDate: null,
  idNumberMasked: null,
  householdId: "h1",
  groupId: null,
  area: "330726104217",
  areaName: "广方村",
  fullOn: "1999-07-01",
  flowingTo: null,
  endedOn: null,
  remarks: null,
  contacts: [
    {
      gridCode: "3307261042170101",
      gridName: "1号联动网格",
      since: "2025-01-01",
      householdCount: 8,
      households: [
        { id: "h9", number: "330726104217010009", headName: "郑伟", address: "广方村老街9号", memberCount: 3 },
      ],
    },
  ],
  pendingApprovals: [],
  history: [
    {
      kind: "LISTED",
      happenedOn: "2025-01-01",
      fromName: null,
      toName: "广方村党支部",
      reason: null,
      accountName: "周敏",
      createdAt: "2025-01-01T00:00:00Z",
    },
  ],
  version: 3,
  actions: [
    { action: "edit", enabled: true },
    { action: "transfer", enabled: true },
    { action: "end", enabled: true },
  ],
};

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "party:read", "party:write"] });
  answer("get", "/code-tables", codes);
  answer("get", "/regions/roots", []);
  answer("get", "/party-organisations", ({ query }) => pageOf(query.parent ? [] : [branch]));
  answer("get", "/party-organisations/b1", {
    ...branch,
    above: [{ id: "c1", kind: "COMMITTEE", name: "中共郑宅镇委员会" }],
    villagerGroup: null,
    endReason: null,
    remarks: null,
    version: 0,
    actions: [
      { action: "edit", enabled: true },
      { action: "addMember", enabled: true },
      { action: "end", enabled: false, reason: "还有 72 名在册党员，请先转出" },
    ],
  });
  answer("get", "/party-members", pageOf([row]));
  answer("get", "/party-members/m1", member);
});

test("the first organisation stands beside the tree, with its members and why it cannot be dissolved", async () => {
  const router = await open(routes, "/party");
  expect(await screen.findByRole("heading", { name: "广方村党支部" })).toBeVisible();
  expect(await screen.findByText("中共郑宅镇委员会")).toBeVisible();
  expect(screen.getByRole("button", { name: /撤\s?销/ })).toHaveAccessibleDescription("还有 72 名在册党员，请先转出");
  const line = (await screen.findByRole("link", { name: "郑祖荣" })).closest("tr") as HTMLElement;
  expect(within(line).getByText("1号联动网格 · 8 户")).toBeVisible();
  expect(callsTo("get", "/party-members")[0]?.query).toMatchObject({ organisation: "b1" });
  await userEvent.click(screen.getByRole("button", { name: /登记党员/ }));
  await waitFor(() => expect(router.state.location.search).toBe("?branch=b1"));
});

test("the only top of a county unfolds by itself, level by level", async () => {
  const county = { ...branch, id: "c0", kind: "COMMITTEE", name: "中共浦江县委员会", children: 1 };
  const town = { ...branch, id: "c1", parentId: "c0", kind: "COMMITTEE", name: "中共郑宅镇委员会", children: 1 };
  answer("get", "/party-organisations", ({ query }) =>
    pageOf(query.top ? [county] : query.parent === "c0" ? [town] : query.parent === "c1" ? [branch] : []),
  );
  answer("get", "/party-organisations/c0", { ...county, above: [], version: 0, actions: [] });
  answer("get", "/party-organisations/c1", { ...town, above: [{ id: "c0", name: county.name }], actions: [] });
  await open(routes, "/party");
  const tree = await screen.findByRole("tree");
  await userEvent.click(await within(tree).findByText("中共郑宅镇委员会"));
  expect(await screen.findByRole("heading", { name: "中共郑宅镇委员会" })).toBeInTheDocument();
});

test("a member's page names the households that he contacts and lets him be transferred", async () => {
  const moved = { ...member, branchName: "后店村党支部", version: 4 };
  answer("get", "/party-members/m1", () =>
    callsTo("post", "/party-members/m1/actions/transfer").length > 0 ? moved : member,
  );
  answer("post", "/party-members/m1/actions/transfer", moved);
  answer("get", "/party-organisations", pageOf([]));
  answer("get", "/party-transfer-targets", [
    { id: branch.id, name: branch.name, townName: "郑宅镇" },
    { id: "b2", name: "后店村党支部", townName: "郑宅镇" },
  ]);
  await open(routes, "/party-members/m1");
  expect(await screen.findByRole("link", { name: "郑伟" })).toHaveAttribute("href", "/households/h9");
  await userEvent.click(screen.getByRole("button", { name: /组织关系转接/ }));
  const dialog = (await screen.findByText("转接郑祖荣的组织关系")).closest(".ant-modal") as HTMLElement;
  await userEvent.type(within(dialog).getByLabelText("转入党支部"), "店村");
  await userEvent.click(await screen.findByTitle("后店村党支部 · 郑宅镇"));
  expect(screen.queryByTitle("广方村党支部 · 郑宅镇")).toBeNull();
  await userEvent.type(within(dialog).getByLabelText("原因"), "迁居");
  await userEvent.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  expect(await screen.findByRole("link", { name: "后店村党支部" })).toBeVisible();
  expect(callsTo("post", "/party-members/m1/actions/transfer")[0]?.body).toMatchObject({
    branchId: "b2",
    groupId: null,
    reason: "迁居",
    version: 3,
  });
});

test("a past day of the list says so, is in its one order, and leads back to now", async () => {
  const router = await open(routes, "/party-members?asOf=2026-06-30&sort=-joinedOn");
  await screen.findByText("以下是 2026-06-30 那一天的情况");
  expect(await screen.findByRole("columnheader", { name: "党支部" })).toBeVisible();
  expect(screen.queryByRole("columnheader", { name: "联系农户" })).toBeNull();
  expect(callsTo("get", "/party-members").at(-1)?.query).toEqual({ asOf: "2026-06-30", page: "1", size: "20" });
  await userEvent.click(screen.getByRole("button", { name: "回到现在" }));
  await waitFor(() => expect(router.state.location.search).toBe("?sort=-joinedOn"));
});

test("the tree of a past day asks everything of that day and offers nothing to do", async () => {
  const then = { above: [], version: 0, actions: [], asOf: "2026-06-30", secretaryName: null, counts: branch.counts };
  answer("get", "/party-organisations/b1", { ...branch, ...then, name: "旧名支部" });
  const router = await open(routes, "/party?at=b1&asOf=2026-06-30");
  expect(await screen.findByRole("heading", { name: "旧名支部" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /登记党员/ })).toBeNull();
  const line = (await screen.findByRole("link", { name: "郑祖荣" })).getAttribute("href");
  expect(line).toBe("/party-members/m1?asOf=2026-06-30");
  for (const path of ["/party-organisations", "/party-organisations/b1", "/party-members"])
    expect(callsTo("get", path).every(({ query }) => query.asOf === "2026-06-30")).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "回到现在" }));
  await waitFor(() => expect(router.state.location.search).toBe("?at=b1"));
});

test("the address narrows the list of members", async () => {
  await open(routes, "/party-members?area=330726104&contact=false&kind=PROBATIONARY");
  await screen.findByRole("link", { name: "郑祖荣" });
  expect(callsTo("get", "/party-members").at(-1)?.query).toEqual({
    area: "330726104",
    contact: "false",
    kind: "PROBATIONARY",
    page: "1",
    size: "20",
  });
});
