import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { routes } from "../routes";
import type { DeedRow } from "./api";

withServer();

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "appraisal:read"] });
  answer("get", "/regions/roots", []);
  answer("get", "/appraisal/schemes", []);
});

const deed = (change: Partial<DeedRow>): DeedRow => ({
  id: "d1",
  reference: "V-1",
  senderName: "志愿服务平台",
  householdId: "h1",
  householdNumber: "330726104217030012",
  headName: "黄根土",
  townName: "郑宅镇",
  villageName: "广方村",
  kind: "VOLUNTEER_HOUR",
  happenedOn: "2026-11-14",
  amount: 2,
  text: "参加村口河道清理",
  status: "RECORDED",
  reason: null,
  receivedAt: "2026-11-14T08:00:00Z",
  takenBackWhy: null,
  ...change,
});

test("what others reported says what became of it, and why not where a rule refused it", async () => {
  answer(
    "get",
    "/appraisal/deeds",
    pageOf([
      deed({}),
      deed({
        id: "d2",
        kind: "X_OTHER",
        headName: "郑小明",
        status: "REFUSED",
        reason: "每期最多 5 分，本期已记 5 分",
      }),
    ]),
  );
  await open(routes, "/reported-deeds");
  const first = (await screen.findByText("黄根土")).closest("tr") as HTMLElement;
  expect(within(first).getByText("已记分")).toBeInTheDocument();
  expect(within(first).getByText("志愿服务")).toBeInTheDocument();
  expect(within(first).getByText("广方村 03组 330726104217030012")).toBeInTheDocument();
  const second = screen.getByText("郑小明").closest("tr") as HTMLElement;
  expect(within(second).getByText("没有记上")).toBeInTheDocument();
  expect(within(second).getByText(/每期最多 5 分/)).toBeInTheDocument();
  expect(within(second).getByText("X_OTHER")).toBeInTheDocument();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("combobox", { name: "类别" }));
  await user.click(await screen.findByTitle("走访"));
  await waitFor(() => expect(callsTo("get", "/appraisal/deeds").at(-1)?.query).toMatchObject({ kind: "VISIT" }));
});
