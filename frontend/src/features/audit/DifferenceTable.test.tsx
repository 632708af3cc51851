import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderOffice } from "../../../tests/renderOffice";
import { stubApi } from "../../../tests/stubApi";
import { DifferenceTable } from "./DifferenceTable";
import { differences } from "./difference";

const rowOf = async (name: string) => {
  const header = await screen.findByRole("rowheader", { name });
  return within(header.closest("tr") as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
};

test("an edited household reads as words: names of fields, yes and no, codes", async () => {
  stubApi({ "GET /code-tables": {} });
  const before = { number: "330726101201030012", livesHere: true, status: "RESIDENT", naturalVillage: "下宅" };
  const after = { ...before, livesHere: false, status: "AWAY" };
  renderOffice(<DifferenceTable objectType="household" rows={differences(before, after)} />);
  expect(await rowOf("常住本村")).toEqual(["是", "否"]);
  expect(await rowOf("状态")).toEqual(["常住", "外出"]);
  expect(await rowOf("户号")).toEqual(["330726101201030012", "330726101201030012"]);
});

test("national codes, lists of things and fields within fields are named too", async () => {
  stubApi({ "GET /code-tables": { relation: [{ code: "02", name: "配偶" }] } });
  const after = {
    relation: "02",
    roles: [{ code: "VILLAGE_CLERK", name: "村文书" }],
    moves: [{ table: "household", label: "农户", rows: 231 }],
    permissions: ["household:read"],
    filter: { status: "ALL", withoutContact: true },
    columns: ["number", "headName"],
  };
  renderOffice(<DifferenceTable objectType="export" rows={differences(null, after)} />);
  expect(await screen.findByText("配偶")).toBeVisible();
  expect(await rowOf("角色")).toEqual(["—", "村文书"]);
  expect(await rowOf("移动的内容")).toEqual(["—", "农户 231"]);
  expect(await rowOf("权限")).toEqual(["—", "查看农户"]);
  expect(await rowOf("筛选 · 状态")).toEqual(["—", "全部"]);
  expect(await rowOf("筛选 · 没有联系党员")).toEqual(["—", "是"]);
  expect(await rowOf("导出的列")).toEqual(["—", "户号、户主"]);
});
