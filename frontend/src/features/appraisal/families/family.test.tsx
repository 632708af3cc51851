import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { family, why } from "../../../../tests/samples/rounds";
import { routes } from "../routes";

withServer();
vi.mock("@/shared/chart/Drawing", () => ({ default: () => null }));

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:scheme"],
  });
  answer("get", "/appraisal/schemes", []);
});

test("a household's score opens down to the deeds, and says what earns points back", async () => {
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", why);
  answer("post", "/appraisal/entries/e1/actions/reverse", {});
  await open(routes, "/family-scores/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("11月3日，房前屋后乱堆乱放，扣 2 分，郑国平记。")).toBeVisible();
  expect(screen.getByText("起始 20 分，加 0 分，扣 2 分，得 18 分。")).toBeVisible();
  expect(screen.getByText("参加村庄清洁日（环境整洁），加 1–2 分")).toBeVisible();
  expect(screen.getByText(/现在是“联系党员打分”环节，还没有公布/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "冲销" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "记错户");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/entries/e1/actions/reverse")[0]?.body).toEqual({ reason: "记错户" }),
  );
});
