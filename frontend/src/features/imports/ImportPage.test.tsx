import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, callsTo, open, pageOf, withServer } from "../../../tests/office";
import { routes } from "./routes";
import type { DataImport } from "./types";

withServer();
const person = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

const ID = "0192f000-0000-7000-8000-00000000aaaa";
const PATH = `/imports/${ID}`;

const column = (index: number, title: string, field: string | null) => ({ index, title, samples: ["示例值"], field });

const checked: DataImport = {
  id: ID,
  kind: "HOUSEHOLDS",
  status: "CHECKED",
  fileName: "前于村花名册.xlsx",
  bytes: 20_480,
  done: 0,
  total: 0,
  rows: 4,
  added: 2,
  changed: 1,
  unchanged: 0,
  rejected: 1,
  noticed: 0,
  householdsAdded: 1,
  householdsChanged: 1,
  notes: ["有 1 行在表中是隐藏的，也一并读取"],
  error: null,
  layout: {
    sheets: ["花名册", "旧表"],
    sheet: "花名册",
    headerRow: 1,
    complete: true,
    columns: [column(0, "姓名", "NAME"), column(1, "身份", null)],
  },
  createdAt: "2026-11-22T01:00:00Z",
  checkedAt: "2026-11-22T01:00:05Z",
  appliedAt: null,
  endedAt: null,
  version: 3,
  actions: [
    { action: "check", enabled: true },
    { action: "confirm", enabled: true },
    { action: "discard", enabled: true },
  ],
};

const reject = {
  line: 5,
  outcome: "REJECT",
  household: "12 黄小明户",
  name: "黄小宝",
  idNumberMasked: null,
  area: "330726101201",
  changes: [],
  faults: ["身份证号：校验位不正确"],
  lookalikes: [],
  targetId: ID,
  householdId: null,
};

const fields = [
  { field: "NAME", title: "姓名", required: true, note: "" },
  { field: "RELATION", title: "与户主关系", required: true, note: "" },
];

test("the result says in a sentence what will happen and shows the faults first", async () => {
  answer("get", PATH, checked);
  answer("get", `${PATH}/rows`, pageOf([reject]));
  answer("post", `${PATH}/actions/confirm`, { ...checked, status: "APPLYING", actions: [], version: 4 });
  await open(routes, PATH);
  await screen.findByText(/将新增 1 户、2 人，修改 1 人的资料/);
  await screen.findByText("身份证号：校验位不正确");
  expect(screen.getByText("有 1 行在表中是隐藏的，也一并读取")).toBeTruthy();
  expect(callsTo("get", `${PATH}/rows`)[0]?.query.outcome).toBe("REJECT");
  await person.click(screen.getByRole("button", { name: "确认写入" }));
  const dialog = await screen.findByRole("dialog");
  await person.click(within(dialog).getByRole("button", { name: "确认写入" }));
  await screen.findByText(/正在写入。全部写完才生效/);
  expect(callsTo("post", `${PATH}/actions/confirm`)[0]?.body).toEqual({ version: 3 });
});

test("who looks like somebody in the registry is told, with the way to him", async () => {
  answer("get", PATH, { ...checked, noticed: 1 });
  const found = {
    likeness: "同名同出生日期",
    residentId: ID,
    householdId: ID,
    name: "黄小宝",
    householdNumber: "330726101201010001",
  };
  answer("get", `${PATH}/rows`, pageOf([{ ...reject, outcome: "ADD", faults: [], lookalikes: [found] }]));
  await open(routes, `${PATH}?rows=NOTICED`);
  await screen.findByText(/新增的人中有 1 人与台账中的人同名同出生日期/);
  const link = await screen.findByRole("link", { name: "黄小宝（330726101201010001 户）" });
  expect(link.getAttribute("href")).toContain(`/households/${ID}`);
  expect(callsTo("get", `${PATH}/rows`)[0]?.query).toMatchObject({ outcome: "ADD", noticed: "true" });
});

test("a column that was not recognised is chosen by hand before the rows are checked", async () => {
  answer("get", PATH, { ...checked, status: "MAPPING", actions: [{ action: "check", enabled: true }] });
  answer("get", "/imports/fields", fields);
  answer("post", `${PATH}/actions/check`, { ...checked, status: "CHECKING", actions: [], version: 4 });
  await open(routes, PATH);
  await screen.findByText("还要指出哪一列是：与户主关系");
  expect(screen.getByRole("button", { name: "开始检查" })).toHaveProperty("disabled", true);
  await person.click(screen.getByRole("combobox", { name: "“身份”读作" }));
  await person.click(await screen.findByTitle("与户主关系"));
  await person.click(screen.getByRole("button", { name: "开始检查" }));
  await screen.findByText(/正在逐行检查/);
  expect(callsTo("post", `${PATH}/actions/check`)[0]?.body).toEqual({
    version: 3,
    columns: [
      { index: 0, field: "NAME" },
      { index: 1, field: "RELATION" },
    ],
  });
});

test("a file that cannot be read says why", async () => {
  const error = "文件的压缩比异常，可能是压缩炸弹，已停止读取";
  answer("get", PATH, { ...checked, status: "REFUSED", error, actions: [] });
  await open(routes, PATH);
  await screen.findByText(error);
});

test("an undo that is refused says what stands in its way", async () => {
  const error = "不能撤销：1 人已有标签：章建";
  const actions = [{ action: "undo", enabled: true }];
  answer("get", PATH, { ...checked, status: "APPLIED", appliedAt: "2026-11-22T01:01:00Z", error, actions });
  answer("get", `${PATH}/rows`, pageOf([]));
  await open(routes, PATH);
  await screen.findByText(error);
  await screen.findByText(/写入：新增 1 户、2 人，修改 1 人/);
});

test("another's import is missing", async () => {
  answer("get", PATH, { code: "not-found", title: "没有找到" }, 404);
  await open(routes, PATH);
  await screen.findByText("没有找到");
});
