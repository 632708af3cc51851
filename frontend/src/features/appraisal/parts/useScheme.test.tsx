import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { rulesSample } from "../../../../tests/samples/appraisal";
import { family, why } from "../../../../tests/samples/rounds";
import { routes } from "../routes";

withServer();

const scheme = (id: string, name: string, holderArea: string) => ({
  id,
  name,
  holderArea,
  holderName: name,
  inForce: 1,
  versions: [],
  actions: [],
});
const both = [
  { id: "s2", name: "道德银行" },
  { id: "s1", name: "好家风评价" },
];

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    areas: [{ code: "330726104217", name: "广方村", level: "VILLAGE" }],
    permissions: [...me.permissions, "appraisal:read"],
  });
  answer("get", "/appraisal/schemes", [scheme("s1", "好家风评价", "330726"), scheme("s2", "道德银行", "330726104217")]);
  for (const { id } of both) answer("get", `/appraisal/schemes/${id}/versions/1`, { rules: rulesSample() });
  answer("get", "/appraisal/periods", ["2026-Q4"]);
  answer("get", "/regions/roots", []);
  answer("get", "/family-scores", pageOf([]));
  answer("get", "/preferences/appraisal.scheme", { value: null });
  answer("put", "/preferences/appraisal.scheme", {});
});

const asked = (path: string) => callsTo("get", path).at(-1)?.query;

test("a village with a scheme of its own shows that one first; what is chosen is kept for the other pages", async () => {
  await open(routes, "/family-scores");
  await waitFor(() => expect(asked("/family-scores")).toMatchObject({ schemeId: "s2" }));
  expect(asked("/appraisal/periods")).toMatchObject({ schemeId: "s2" });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole("combobox", { name: "办法" }));
  await user.click(await screen.findByTitle("好家风评价"));
  await waitFor(() => expect(asked("/family-scores")).toMatchObject({ schemeId: "s1" }));
  expect(callsTo("put", "/preferences/appraisal.scheme")[0]?.body).toEqual({ value: "s1" });
});

test("a household's page goes by what was chosen before, and offers the other", async () => {
  answer("get", "/preferences/appraisal.scheme", { value: "s1" });
  answer("get", "/family-scores/h1", { ...family, schemes: both });
  answer("get", "/family-scores/h1/2026-11", why);
  await open(routes, "/family-scores/h1");
  await waitFor(() => expect(asked("/family-scores/h1/2026-11")).toEqual({ schemeId: "s1" }));
  await userEvent.setup({ pointerEventsCheck: 0 }).click(screen.getByRole("combobox", { name: "办法" }));
  expect(await screen.findByTitle("道德银行")).toBeInTheDocument();
});
