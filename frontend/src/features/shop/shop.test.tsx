import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import type { Goods, PointAccountDetail, Redemption } from "./api";
import { routes } from "./routes";

withServer();

const redemption = (more: Partial<Redemption> = {}): Redemption => ({
  id: "r1",
  number: "330726101201-2026-0001",
  area: "330726101201",
  townName: "黄宅镇",
  villageName: "新华村",
  subjectId: "h1",
  subjectNumber: "330726101201010001",
  holderName: "郑祖荣",
  lines: [{ goodsId: "g1", name: "大米", unit: "袋", quantity: 2, points: 15 }],
  points: 30,
  status: "PREPARED",
  preparedName: "郑小红",
  preparedAt: "2026-11-22T02:00:00Z",
  heldUntil: "2026-11-25",
  handedName: null,
  handedAt: null,
  receiver: null,
  endedName: null,
  endedAt: null,
  reason: null,
  reversalName: null,
  version: 0,
  actions: [{ action: "hand-over", enabled: true, reason: null }],
  ...more,
});

const account: PointAccountDetail = {
  account: {
    subjectId: "h1",
    subjectNumber: "330726101201010001",
    holderName: "郑祖荣",
    area: "330726101201",
    townName: "黄宅镇",
    villageName: "新华村",
    balance: 40,
    held: 5,
    available: 35,
    expiresOn: "2027-01-10",
  },
  lots: [{ points: 40, expiresOn: "2027-01-10" }],
  hasShop: true,
  unpaid: [],
  actions: [{ action: "redeem", enabled: true, reason: null }],
};

const rice: Goods = {
  id: "g1",
  area: "330726101201",
  townName: "黄宅镇",
  villageName: "新华村",
  name: "大米",
  unit: "袋",
  points: 15,
  stock: 5,
  held: 0,
  onSale: true,
  version: 0,
  actions: [],
};

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "shop:read", "shop:write"] });
  answer("get", "/regions/roots", []);
});

test("the second person names who fetched it, and sees why the first may not", async () => {
  answer(
    "get",
    "/appraisal/redemptions",
    pageOf([
      redemption(),
      redemption({
        id: "r2",
        number: "0002",
        actions: [{ action: "hand-over", enabled: false, reason: "备货人不能自己交付" }],
      }),
    ]),
  );
  answer("post", "/appraisal/redemptions/r1/actions/hand-over", redemption({ status: "HANDED_OVER", actions: [] }));
  await open(routes, "/shop");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const [first, second] = await screen.findAllByRole("button", { name: "交付" });
  expect(second).toHaveAccessibleDescription("备货人不能自己交付");
  await user.click(first as HTMLElement);
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("大米 × 2 袋")).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: /交\s?付/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/redemptions/r1/actions/hand-over")[0]?.body).toEqual({
      version: 0,
      receiver: "郑祖荣",
    }),
  );
});

test("at the counter goods are chosen as far as points and stock go", async () => {
  answer("get", "/appraisal/point-accounts/h1", account);
  answer("get", "/appraisal/shop-goods", pageOf([rice]));
  answer("post", "/appraisal/redemptions", redemption(), 201);
  answer("get", "/appraisal/redemptions/r1", redemption());
  await open(routes, "/shop/counter?household=h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const more = await screen.findByRole("button", { name: "多一件 大米" });
  await user.click(more);
  await user.click(more);
  expect(screen.getByText("共 30 分，办后可用还剩 5 分")).toBeInTheDocument();
  await user.click(more);
  expect(screen.getByText("积分不够，还差 10 分")).toBeInTheDocument();
  const prepare = screen.getByRole("button", { name: "备货，等另一人交付" });
  expect(prepare).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "少一件 大米" }));
  await user.click(prepare);
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/redemptions")[0]?.body).toMatchObject({
      subjectId: "h1",
      lines: [{ goodsId: "g1", quantity: 2 }],
    }),
  );
  expect(callsTo("get", "/appraisal/shop-goods")[0]?.query).toMatchObject({ area: "330726101201", onSale: "true" });
  expect(await screen.findByText("第一联 超市留存")).toBeInTheDocument();
});

test("what was taken off sale meanwhile is left out, and named", async () => {
  const oil = { ...rice, id: "g2", name: "菜油", points: 10 };
  answer("get", "/appraisal/point-accounts/h1", account);
  answer("get", "/appraisal/shop-goods", pageOf([rice, oil]));
  answer(
    "post",
    "/appraisal/redemptions",
    { type: "about:blank", title: "rule", status: 422, code: "rule", detail: "“菜油”已下架", errors: [] },
    422,
  );
  await open(routes, "/shop/counter?household=h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "多一件 大米" }));
  await user.click(screen.getByRole("button", { name: "多一件 菜油" }));
  answer("get", "/appraisal/shop-goods", pageOf([rice]));
  await user.click(screen.getByRole("button", { name: "备货，等另一人交付" }));
  expect(await screen.findByText("已下架，不再兑换：菜油")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "备货，等另一人交付" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/redemptions")[1]?.body).toMatchObject({
      lines: [{ goodsId: "g1", quantity: 1 }],
    }),
  );
});

test("a difference in the books is named with what it should be", async () => {
  answer("get", "/appraisal/point-checks", {
    sums: [{ kind: "SUBJECT", accounts: 2, balance: 50, held: 0 }],
    last: {
      id: "c1",
      areaName: null,
      accountName: null,
      finishedAt: "2026-11-22T02:00:00Z",
      accounts: 2,
      transfers: 2,
      goods: 1,
      balanceSum: 100,
      findings: 1,
    },
    findings: [
      { kind: "BALANCE", villageName: "新华村", name: "郑祖荣 0001", expected: 40, found: 140, objectId: "h1" },
    ],
    actions: [],
  });
  await open(routes, "/shop/checks");
  const row = within(await screen.findByRole("row", { name: /郑祖荣/ }));
  expect(row.getByText("余额与流水之和不符")).toBeInTheDocument();
  expect(row.getByText("40")).toBeInTheDocument();
  expect(row.getByText("140")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "现在核对" })).not.toBeInTheDocument();
});

test("what a corrected result changes is booked by hand, with a reason", async () => {
  answer("get", "/appraisal/point-accounts/h1", account);
  answer(
    "get",
    "/appraisal/point-accounts/h1/transfers",
    pageOf([
      {
        id: "t1",
        kind: "EARN",
        points: 40,
        balance: 40,
        expiresOn: "2027-01-10",
        periodName: "2026年第三季度",
        redemptionId: null,
        redemptionNumber: null,
        reason: null,
        accountName: null,
        madeAt: "2026-10-10T02:00:00Z",
        difference: -6,
        actions: [{ action: "correct", enabled: true, reason: null }],
      },
    ]),
  );
  answer("post", "/appraisal/point-accounts/h1/transfers/t1/actions/correct", account);
  await open(routes, "/shop/accounts/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("按更正后的结果应扣回 6 分")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "按差额更正" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "异议成立");
  await user.click(dialog.getByRole("button", { name: /确\s?定/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/point-accounts/h1/transfers/t1/actions/correct")[0]?.body).toEqual({
      reason: "异议成立",
    }),
  );
});

test("what a round should have paid is booked by hand, with a reason", async () => {
  answer("get", "/appraisal/point-accounts/h1", {
    ...account,
    unpaid: [
      {
        roundId: "r1",
        period: "2026-Q3",
        periodName: "2026年第三季度",
        points: 15,
        actions: [{ action: "earn", enabled: true, reason: null }],
      },
    ],
  });
  answer("get", "/appraisal/point-accounts/h1/transfers", pageOf([]));
  answer("post", "/appraisal/point-accounts/h1/rounds/r1/actions/earn", account);
  await open(routes, "/shop/accounts/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText(/更正后应得 15 分/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "补记积分" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "异议成立");
  await user.click(dialog.getByRole("button", { name: /确\s?定/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/point-accounts/h1/rounds/r1/actions/earn")[0]?.body).toEqual({
      reason: "异议成立",
    }),
  );
});
