import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, withServer } from "../../../../tests/office";
import { rulesSample } from "../../../../tests/samples/appraisal";
import { routes } from "../routes";

withServer();

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:scheme"],
  });
  answer("get", "/appraisal/schemes", []);
  answer("get", "/appraisal/recorders", [
    { code: "VILLAGE_CLERK", name: "村文书" },
    { code: "CONTACT_MEMBER", name: "联系党员" },
  ]);
  answer("get", "/appraisal/stage-roles", [
    { stage: "PANEL", roles: [{ code: "REVIEW_PANEL_MEMBER", name: "家风评议团成员" }] },
  ]);
});

test("a draft is edited table by table; what the server refuses is shown at its input, in the right dimension", async () => {
  const draft = {
    schemeId: "s1",
    schemeName: "好家风评价",
    number: 2,
    status: "DRAFT",
    validFrom: null,
    rules: rulesSample(),
    version: 5,
    actions: [],
  };
  answer("get", "/appraisal/schemes/s1/versions/2", draft);
  answer(
    "put",
    "/appraisal/schemes/s1/versions/2",
    {
      code: "rule",
      title: "不符合规则",
      detail: "加分、扣分项的分值应大于 0",
      errors: [{ field: "rules.items[4].most", message: "加分、扣分项的分值应大于 0" }],
    },
    422,
  );
  await open(routes, "/schemes/s1/versions/2/edit");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  // The first item is kept to one post.
  await user.click((await screen.findAllByRole("combobox", { name: "谁来记" }))[0] as HTMLElement);
  await user.click(await screen.findByTitle("联系党员"));
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("加分、扣分项的分值应大于 0")).toBeInTheDocument();
  const sent = callsTo("put", "/appraisal/schemes/s1/versions/2")[0]?.body as { version: number; rules: object };
  expect(sent.version).toBe(5);
  const [first, ...others] = rulesSample().items.map((item) => ({ ...item, group: null, rated: null, fedBy: null }));
  expect(sent.rules).toEqual({
    ...rulesSample(),
    boards: null,
    shop: null,
    ratings: null,
    items: [{ ...first, recorders: ["CONTACT_MEMBER"] }, ...others],
  });
});

test("the difference of two versions is told in the words of the rules", async () => {
  answer("get", "/appraisal/schemes/s1/difference", [
    { path: "items.HJ-01.most", before: "3", after: "5" },
    { path: "boards.yellowOnVeto", before: "false", after: "true" },
    { path: "stages.PUBLICITY.days", before: "7", after: "5" },
  ]);
  answer("get", "/appraisal/schemes", [
    {
      id: "s1",
      name: "好家风评价",
      holderName: "浦江县",
      inForce: 1,
      versions: [{ number: 1 }, { number: 2 }],
      actions: [],
    },
  ]);
  answer("get", "/appraisal/schemes/s1/versions/2", {
    schemeId: "s1",
    schemeName: "好家风评价",
    number: 2,
    status: "ENACTED",
    validFrom: "2026-12",
    rules: rulesSample(),
    version: 1,
    actions: [],
  });
  await open(routes, "/schemes/s1/versions/2?from=1");
  expect(await screen.findByText("评分项 › 房前屋后乱堆乱放 › 最高")).toBeInTheDocument();
  expect(screen.getByText("红黄榜 › 一票否决的上黄榜")).toBeInTheDocument();
  expect(screen.getByText("环节 › 公示 › 天数")).toBeInTheDocument();
  expect(screen.getByText("自2026年12月起施行")).toBeInTheDocument();
});
