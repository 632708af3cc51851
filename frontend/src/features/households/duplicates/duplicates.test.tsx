import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, callsTo, open, withServer } from "../../../../tests/office";
import { codes, labels, resident, view } from "../../../../tests/samples/households";
import { routes } from "../routes";

withServer();

beforeEach(() => {
  answer("get", "/code-tables", codes);
  answer("get", "/labels", labels);
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", shortName: "新华村" });
});

const person = (id: string, change: object) => ({
  id,
  householdId: `h-${id}`,
  householdNumber: "330726101201010001",
  villageName: "新华村",
  name: "郑伟",
  sex: "1",
  birthDate: "1960-01-02",
  idNumberMasked: null,
  phoneMasked: null,
  relation: "02",
  isHead: true,
  address: null,
  version: 3,
  ...change,
});

test("two stand side by side, and the one that is kept is chosen", async () => {
  const one = person("a", {});
  const other = person("b", { villageName: "后店村", version: 5 });
  answer("get", "/residents/duplicates", { pairs: [{ likeness: "SAME_NAME_AND_BIRTH", one, other }], more: false });
  answer("post", "/residents/b/actions/merge", resident());
  await open(routes, "/residents/duplicates?area=330726101201");
  const pair = await screen.findByRole("region", { name: /郑伟/ });
  expect(within(pair).getByText("出生日期").closest("tr")).toHaveClass("same");
  await userEvent.click(within(pair).getByRole("button", { name: "并入右边" }));
  const dialog = (await screen.findByText(/将新华村 郑伟并入后店村 郑伟/)).closest(".ant-modal") as HTMLElement;
  await userEvent.type(within(dialog).getByLabelText("原因"), "婚后重复登记");
  await userEvent.click(within(dialog).getByRole("button", { name: /确\s?定/ }));
  await screen.findByRole("region", { name: /郑伟/ });
  expect(callsTo("post", "/residents/b/actions/merge")[0]?.body).toEqual({
    otherId: "a",
    version: 5,
    otherVersion: 3,
    reason: "婚后重复登记",
  });
});

test("while a person is typed in, who has the same number is said; out of sight only that there is somebody", async () => {
  answer("get", "/households/h1", view());
  answer("get", "/residents/r1", resident());
  answer("post", "/residents/actions/find-duplicates", [
    {
      likeness: "SAME_ID",
      outside: true,
      residentId: null,
      householdId: null,
      householdNumber: null,
      villageName: null,
      name: null,
    },
    {
      likeness: "SAME_NAME_AND_BIRTH",
      outside: false,
      residentId: "r9",
      householdId: "h9",
      householdNumber: "330726101201010009",
      villageName: "新华村",
      name: "郑伟",
    },
  ]);
  await open(routes, "/households/h1/residents/new");
  await userEvent.type(await screen.findByLabelText("身份证号"), "11010519491231002X");
  expect(await screen.findByText(/管辖范围之外/)).toBeVisible();
  expect(screen.getByRole("link", { name: /新华村 郑伟/ })).toHaveAttribute("href", "/households/h9?resident=r9");
  expect(callsTo("post", "/residents/actions/find-duplicates").at(-1)?.body).toMatchObject({
    householdId: "h1",
    idNumber: "11010519491231002X",
  });
});
