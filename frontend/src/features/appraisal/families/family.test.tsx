import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { rulesSample } from "../../../../tests/samples/appraisal";
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

test("the clerk records at the counter what his role may, within the item's points", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:score"],
  });
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", why);
  answer("get", "/appraisal/schemes/s1/versions/1", { rules: rulesSample() });
  answer("post", "/appraisal/entries", { indexBefore: 98, index: 95, entry: { warning: null } });
  await open(routes, "/family-scores/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "记一笔" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(await dialog.findByLabelText("评分项"));
  await user.click(await screen.findByTitle("房前屋后乱堆乱放"));
  await user.click(dialog.getByRole("button", { name: "记一笔" }));
  expect(await dialog.findByText("请填写")).toBeInTheDocument();
  await user.click(dialog.getByLabelText("分值"));
  await user.click(await screen.findByTitle("扣 3 分"));
  await user.type(dialog.getByLabelText("情况说明"), "门口堆放柴火");
  await user.click(dialog.getByRole("button", { name: "记一笔" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/entries")[0]?.body).toMatchObject({
      schemeId: "s1",
      subjectId: "h1",
      itemCode: "HJ-01",
      points: 3,
      text: "门口堆放柴火",
      evidence: null,
    }),
  );
  expect(await screen.findByText("已记，指数 98 → 95")).toBeInTheDocument();
});

test("what is one's own family's is not offered for recording", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:score"],
  });
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", { ...why, recusal: "SELF" });
  await open(routes, "/family-scores/h1");
  expect(await screen.findByText(/现在是“联系党员打分”环节/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "记一笔" })).toBeNull();
});
