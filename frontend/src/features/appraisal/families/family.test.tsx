import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, server, withServer } from "../../../../tests/office";
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

test("photos are sent after the entry, again alone when one was lost, and seen beside the deed", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:score"],
  });
  URL.createObjectURL = () => "blob:photo";
  URL.revokeObjectURL = () => {};
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", {
    ...why,
    parts: why.parts.map((part) => ({
      ...part,
      entries: part.entries.map((entry) => ({ ...entry, photos: ["p1"], photosAwaited: 1 })),
    })),
  });
  answer("get", "/appraisal/schemes/s1/versions/1", { rules: rulesSample() });
  answer("post", "/appraisal/entries", { indexBefore: 98, index: 95, entry: { warning: null } });
  const sent: string[] = [];
  server.use(
    http.post("*/api/v1/appraisal/entries/:id/photos", ({ request }) => {
      sent.push(new URL(request.url).searchParams.get("photoId") ?? "");
      return sent.length === 1 ? HttpResponse.error() : HttpResponse.json({ id: "p2" }, { status: 201 });
    }),
  );
  await open(routes, "/family-scores/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const shown = await screen.findByRole("img", { name: "佐证照片 1" });
  expect(shown.getAttribute("src")).toBe("/api/v1/appraisal/entries/e1/photos/p1?thumbnail=true");
  expect(screen.getByText("还有 1 张照片没有传到")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "记一笔" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(await dialog.findByLabelText("评分项"));
  await user.click(await screen.findByTitle("房前屋后乱堆乱放"));
  await user.click(dialog.getByLabelText("分值"));
  await user.click(await screen.findByTitle("扣 3 分"));
  await user.upload(dialog.getByLabelText("照片"), new File(["x"], "yard.jpg", { type: "image/jpeg" }));
  await user.click(dialog.getByRole("button", { name: "记一笔" }));
  expect(await dialog.findByText(/这笔分已经记下/)).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/entries")[0]?.body).toMatchObject({ photos: 1 });
  await user.click(dialog.getByRole("button", { name: "再传一次照片" }));
  expect(await screen.findByText("已记，指数 98 → 95")).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/entries")).toHaveLength(1);
  expect(sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(1);
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

test("whoever judges declares there that the household is his kin", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:panel"],
  });
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", why);
  answer("post", "/appraisal/kin", { id: "k1" }, 201);
  await open(routes, "/family-scores/h1?period=2026-11");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "申报回避" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("combobox", { name: "与该户的关系" }));
  await user.click(await screen.findByText("兄弟姐妹家"));
  await user.click(dialog.getByRole("button", { name: "申报回避" }));
  await waitFor(() => expect(callsTo("post", "/appraisal/kin")).toHaveLength(1));
  expect(callsTo("post", "/appraisal/kin")[0]?.body).toMatchObject({ householdId: "h1", kinship: "SIBLING" });
});

test("what was sent back alone can be recorded for again", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:score"],
  });
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", { ...why, stage: "VILLAGE", status: "RETURNED" });
  await open(routes, "/family-scores/h1?period=2026-11");
  expect(await screen.findByRole("button", { name: "记一笔" })).toBeInTheDocument();
});

test("a scheme that asks for ratings has them filled in as they lie on paper", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:score"],
  });
  answer("get", "/family-scores/h1", family);
  answer("get", "/family-scores/h1/2026-11", why);
  answer("get", "/appraisal/schemes/s1/versions/1", {
    rules: { ...rulesSample(), ratings: { selfPercent: 40, least: 3, missing: "OTHER" } },
  });
  const rater = (householdId: string, name: string, self: boolean) => ({
    householdId,
    number: householdId,
    name,
    self,
    left: false,
    points: null,
  });
  const rated = (code: string, text: string, refusal: string | null) => ({
    code,
    text,
    dimensionName: "遵纪守法",
    kind: "DEDUCT",
    least: 1,
    most: 6,
    counted: null,
    refusal,
  });
  const sheet = {
    subjectId: "h1",
    number: "h1",
    name: "黄根土",
    period: "2026-11",
    periodName: "2026年11月",
    rule: { selfPercent: 40, least: 3, missing: "OTHER" },
    items: [rated("SF-4", "环境脏乱", null), rated("SF-5", "拒不配合检查", "“拒不配合检查”不由您的岗位记分")],
    raters: [rater("h2", "郑小明", false), rater("h1", "黄根土", true)],
    givenAt: null,
    refused: [],
    actions: [{ action: "rate", enabled: true, reason: null }],
  };
  answer("get", "/appraisal/ratings/h1/2026-11", sheet);
  answer("post", "/appraisal/ratings", sheet);
  await open(routes, "/family-scores/h1");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole("button", { name: "记一笔" }));
  await user.click(await screen.findByRole("button", { name: "登记自评、互评" }));
  expect(await screen.findByText(/互评取平均占 60%，互评至少 3 户才计/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /登\s?记/ })).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "自评" }));
  await user.click(screen.getByRole("checkbox", { name: "郑小明" }));
  await user.type(screen.getByRole("spinbutton", { name: "环境脏乱 郑小明" }), "2");
  expect(screen.getByRole("spinbutton", { name: "拒不配合检查 郑小明" })).toBeDisabled();
  expect(screen.getByText(/不由您的岗位记分/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /登\s?记/ }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/ratings")[0]?.body).toEqual({
      schemeId: "s1",
      subjectId: "h1",
      period: "2026-11",
      raters: [
        { householdId: "h1", points: [] },
        { householdId: "h2", points: [{ itemCode: "SF-4", points: 2 }] },
      ],
      givenAt: null,
    }),
  );
});

test("a month is posted by hand on its quarter's board, once that is published", async () => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:round"],
  });
  const published = { ...family.periods[0], published: true };
  const quarter = { ...published, period: "2026-Q4", periodName: "2026年第四季度" };
  answer("get", "/family-scores/h1", { ...family, periods: [{ ...published, period: "2026-11" }, quarter] });
  answer("get", "/family-scores/h1/2026-11", { ...why, stage: "PUBLISHED", status: "PUBLISHED" });
  answer("get", "/appraisal/entries", { items: [], total: 0, next: null });
  await open(routes, "/family-scores/h1");
  await userEvent.click(await screen.findByRole("button", { name: "单独拟榜" }));
  expect(await screen.findByText("2026年第四季度：黄根土单独拟榜")).toBeInTheDocument();
  await waitFor(() => expect(callsTo("get", "/appraisal/entries")[0]?.query).toMatchObject({ period: "2026-Q4" }));
});
