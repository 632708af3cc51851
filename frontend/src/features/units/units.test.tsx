import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../tests/office";
import { routes } from "./routes";

withServer();

test("a credit code that is taken is refused at its input, and what was typed stays", async () => {
  queryClient.setQueryData(meQuery.queryKey, { ...me, permissions: [...me.permissions, "unit:read", "unit:write"] });
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", shortName: "新华村" });
  answer("get", "/units", pageOf([]));
  const detail = "该代码已登记为“甲合作社”";
  const refusal = { code: "duplicate", title: "重复", detail, errors: [{ field: "creditCode", message: detail }] };
  answer("post", "/units", refusal, 409);
  await open(routes, "/units?area=330726101201&open=new");
  const drawer = (await screen.findByLabelText("名称")).closest(".ant-drawer") as HTMLElement;
  await userEvent.type(within(drawer).getByLabelText("名称"), "乙合作社");
  await userEvent.click(within(drawer).getByLabelText("类型"));
  await userEvent.click(await screen.findByTitle("农民专业合作社"));
  await userEvent.type(within(drawer).getByLabelText("统一社会信用代码"), "91350100M000100Y43");
  await userEvent.click(within(drawer).getByRole("button", { name: /保\s?存/ }));
  expect(await within(drawer).findByText(detail)).toBeInTheDocument();
  expect(within(drawer).getByLabelText("名称")).toHaveValue("乙合作社");
  expect(callsTo("post", "/units")[0]?.body).toMatchObject({
    name: "乙合作社",
    kind: "COOPERATIVE",
    area: "330726101201",
    creditCode: "91350100M000100Y43",
    phone: null,
  });
});
