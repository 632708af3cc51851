import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { KinView } from "./api";

withServer();

const kin = (change: Partial<KinView> = {}): KinView => ({
  id: "k1",
  accountName: "郑文书",
  householdId: "h1",
  householdNumber: "330726104217030012",
  headName: "黄根土",
  villageName: "广方村",
  kinshipName: "兄弟姐妹",
  declaredAt: "2026-11-02T17:00:00Z",
  withdrawnAt: null,
  withdrawnName: null,
  withdrawnWhy: null,
  actions: [{ action: "withdraw", enabled: true, reason: null }],
  ...change,
});

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "appraisal:read"] });
  answer("get", "/regions/roots", []);
  answer(
    "get",
    "/appraisal/kin",
    pageOf([
      kin(),
      kin({
        id: "k2",
        accountName: "吴委员",
        declaredAt: "2026-11-01T01:00:00Z",
        withdrawnAt: "2026-11-10T01:00:00Z",
        withdrawnName: "郑书记",
        withdrawnWhy: "已不是亲属",
        actions: [],
      }),
    ]),
  );
});

test("the office sees who keeps out of which household, and withdraws with a reason", async () => {
  answer("post", "/appraisal/kin/k1/actions/withdraw", kin({ actions: [] }));
  await open(routes, "/score-kin");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("2026-11-03")).toBeInTheDocument();
  expect(screen.getByText("2026-11-10 由郑书记撤销：已不是亲属")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "婚姻关系已解除");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  await waitFor(() => expect(callsTo("post", "/appraisal/kin/k1/actions/withdraw")).toHaveLength(1));
  expect(callsTo("post", "/appraisal/kin/k1/actions/withdraw")[0]?.body).toEqual({ reason: "婚姻关系已解除" });
});
