import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import type { Entitlement } from "./api";
import EffectsCard from "./EffectsCard";
import { routes } from "./routes";

withServer();

const entitlement = (more: Partial<Entitlement> = {}): Entitlement => ({
  schemeId: "s1",
  effectCode: "WW",
  kind: "REWARD",
  text: "镇级以上好家风户春节走访慰问",
  subjectId: "h1",
  subjectNumber: "330726101201010001",
  holderName: "郑祖荣",
  area: "330726101201",
  townName: "黄宅镇",
  villageName: "新华村",
  since: "2026-01-21",
  until: "2027-02-21",
  deliveryId: null,
  deliveredOn: null,
  deliveredName: null,
  note: null,
  version: 0,
  actions: [{ action: "deliver", enabled: true, reason: null }],
  ...more,
});

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:round"],
  });
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", shortName: "新华村" });
  answer("get", "/appraisal/schemes", []);
  answer("get", "/preferences/appraisal.scheme", { value: null });
});

/** The village has a scheme beside the county's. */
function twoSchemes(): void {
  const scheme = (id: string, name: string, holderArea: string) => ({ id, name, holderArea, inForce: 1, versions: [] });
  answer("get", "/appraisal/schemes", [scheme("s1", "好家风评价", "330726"), scheme("s2", "道德银行", "330726101201")]);
}

test("who is entitled is listed, and handing it over is confirmed with day and note", async () => {
  answer("get", "/appraisal/effects", [
    { code: "WW", kind: "REWARD", text: "春节走访慰问", target: "HONOUR", condition: "现有镇级好家风户荣誉" },
    { code: null, kind: "RESTRICTION", text: "批评教育", target: null, condition: null },
  ]);
  answer("get", "/appraisal/entitlements", pageOf([entitlement()]));
  answer("post", "/appraisal/deliveries", entitlement({ deliveryId: "d1" }), 201);
  await open(routes, "/effects");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("只作说明，不列名单")).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "确认落实" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("说明"), "上门慰问");
  await user.click(dialog.getByRole("button", { name: "确认落实" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/deliveries")[0]?.body).toMatchObject({
      subjectId: "h1",
      effect: "WW",
      note: "上门慰问",
    }),
  );
  expect(callsTo("get", "/appraisal/entitlements")[0]?.query.effect).toBe("WW");
});

test("what a scheme grants and who has it are asked of the place and the scheme that are shown", async () => {
  twoSchemes();
  answer("put", "/preferences/appraisal.scheme", {});
  answer("get", "/appraisal/effects", [
    { code: "WW", kind: "REWARD", text: "春节走访慰问", target: "HONOUR", condition: "现有荣誉" },
  ]);
  answer("get", "/appraisal/entitlements", pageOf([]));
  await open(routes, "/effects?area=330726101201&effect=OTHER");
  const last = (path: string) => callsTo("get", path).at(-1)?.query;
  await waitFor(() => expect(last("/appraisal/effects")).toEqual({ area: "330726101201", schemeId: "s2" }));
  await waitFor(() =>
    expect(last("/appraisal/entitlements")).toMatchObject({ area: "330726101201", schemeId: "s2", effect: "WW" }),
  );
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("combobox", { name: "办法" }));
  await user.click(await screen.findByTitle("好家风评价"));
  await waitFor(() => expect(last("/appraisal/effects")).toEqual({ area: "330726101201", schemeId: "s1" }));
  await waitFor(() => expect(last("/appraisal/entitlements")).toMatchObject({ schemeId: "s1" }));
});

test("a household's consent is withdrawn with its reason", async () => {
  answer("get", "/appraisal/households/h1/effects", {
    effects: [entitlement({ actions: [] })],
    consents: [
      {
        id: "c1",
        recipient: "农村商业银行",
        evidence: "授权书第 1 号",
        givenOn: "2026-02-21",
        recordedName: "村文书",
        withdrawnOn: null,
        withdrawnReason: null,
        version: 0,
        actions: [{ action: "withdraw", enabled: true, reason: null }],
      },
    ],
    banks: ["浦江农商银行"],
    actions: [{ action: "consent", enabled: true }],
  });
  answer("post", "/appraisal/consents/c1/actions/withdraw", {});
  await open([{ path: "/card", lazy: { Component: async () => () => <EffectsCard id="h1" /> } }], "/card");
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText("2026-02-21 授权农村商业银行读取好家风指数")).toBeInTheDocument();
  // Another bank needs a consent of its own.
  expect(screen.getByRole("button", { name: "登记信贷授权" })).not.toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "撤回授权" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("原因"), "本户要求");
  await user.click(dialog.getByRole("button", { name: "确定" }));
  await waitFor(() =>
    expect(callsTo("post", "/appraisal/consents/c1/actions/withdraw")[0]?.body).toEqual({
      reason: "本户要求",
      version: 0,
    }),
  );
});
