import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { codes, labels, resident, view } from "../../../../tests/samples/households";
import { routes } from "../routes";

withServer();

beforeEach(() => {
  answer("post", "/residents/actions/find-duplicates", []);
  answer("get", "/labels", labels);
  answer("get", "/code-tables", codes);
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", name: "新华村", path: [] });
  answer("get", "/regions/330726101201/groups", [{ id: "g1", number: "01", name: "第一村民小组" }]);
  answer("get", "/grids", pageOf([]));
  answer("get", "/households/h1", view());
});

// Pasted, not typed, and buttons found by type: a form of thirty fields draws again with every key.
const user = userEvent.setup({ delay: null });
vi.setConfig({ testTimeout: 120_000 });
async function write(label: string, text: string) {
  await user.click(field(label));
  await user.paste(text);
}
const field = (label: string) => screen.getByLabelText(label, { exact: true });
const problemAt = (label: string) => field(label).closest(".ant-form-item") as HTMLElement;
const save = () => user.click(document.querySelector('button[type="submit"]') as HTMLElement);

async function choose(label: string, option: string) {
  await user.click(field(label));
  const options = await screen.findAllByText(option);
  await user.click(options.at(-1) as HTMLElement);
}

async function fillNew() {
  await open(routes, "/households/new?village=330726101201");
  await screen.findByLabelText("姓名");
  await write("姓名", "石永福");
  await choose("村民小组", "01 第一村民小组");
  await write("身份证号", "330726198001010011");
}

test("the ID number fills in birth date and sex; a wrong check digit is said at the field", async () => {
  await fillNew();
  expect(screen.getByLabelText("出生日期")).toHaveValue("1980-01-01");
  expect(within(problemAt("性别")).getByText("男")).toBeVisible();
  await user.clear(field("身份证号"));
  await write("身份证号", "330726198001010012");
  await user.tab();
  expect(await within(problemAt("身份证号")).findByText("校验位不对，请核对")).toBeInTheDocument();
});

test("the server's errors stand at the fields they name", async () => {
  answer(
    "post",
    "/households",
    {
      code: "validation",
      title: "填写有误",
      errors: [
        { field: "head.idNumber", message: "该身份证号已登记在 石宅户" },
        { field: "groupNumber", message: "没有这个村民小组" },
        { field: "elsewhere", message: "另有一处不对" },
      ],
    },
    422,
  );
  await fillNew();
  await save();
  expect(await within(problemAt("身份证号")).findByText("该身份证号已登记在 石宅户")).toBeInTheDocument();
  expect(within(problemAt("村民小组")).getByText("没有这个村民小组")).toBeInTheDocument();
  expect(within(screen.getByRole("alert")).getByText("另有一处不对")).toBeInTheDocument();
});

test("sent twice it is one household: the id is the client's and stays the same", async () => {
  answer("post", "/households", { code: "unavailable", title: "系统繁忙" }, 503);
  await fillNew();
  await save();
  await screen.findByRole("alert");
  answer("post", "/households", view({ id: "h1" }), 201);
  await save();
  await waitFor(() => expect(callsTo("post", "/households")).toHaveLength(2));
  const [first, second] = callsTo("post", "/households").map((call) => call.body as { id: string; head: object });
  expect(first?.id).toMatch(/^[0-9a-f-]{14}7/);
  expect(second).toEqual(first);
  expect(first?.head).toMatchObject({ relation: "02", idNumber: "330726198001010011", sex: "1", name: "石永福" });
  expect(await screen.findByText("家庭成员")).toBeVisible();
});

const CONTACT_GRID = "3307261012010101";
const path = [{ code: "330726101201", name: "新华村", level: "VILLAGE" }];
const contactGrids = () =>
  answer("get", "/grids", pageOf([{ code: CONTACT_GRID, name: "1号联动网格", households: 7 }]));
function lookAfter(code: string, level: string) {
  queryClient.setQueryData(meQuery.queryKey, { ...me, areas: [{ code, name: "自己的", level }] });
  answer("get", `/regions/${code}`, { code, name: "自己的", path });
  answer("get", "/regions/330726101201", { code: "not-found" }, 404);
}

test("the member of a contact grid finds village and grid filled in", async () => {
  lookAfter(CONTACT_GRID, "CONTACT_GRID");
  contactGrids();
  await open(routes, "/households/new");
  await screen.findByLabelText("姓名");
  expect(await within(problemAt("村（社区）")).findByText("新华村")).toBeVisible();
  expect(await within(problemAt("联动网格")).findByText(/1号联动网格/)).toBeVisible();
});

test("the leader of a grid must name the contact grid: the village itself is not his", async () => {
  lookAfter("33072610120101", "GRID");
  contactGrids();
  await open(routes, "/households/new");
  await screen.findByLabelText("姓名");
  await save();
  expect(await within(problemAt("联动网格")).findByText("请填写联动网格")).toBeInTheDocument();
});

test("what was typed comes back after a reload, the ID number does not", async () => {
  await fillNew();
  const kept = sessionStorage.getItem("touyan.draft.households.new") ?? "";
  expect(JSON.parse(kept).values.head.name).toBe("石永福");
  expect(kept).not.toContain("330726198001010011");
});

test("someone else saved first: his change is shown, one's own text stays", async () => {
  answer("get", "/households/h1", view({ remarks: "原来的" }));
  const current = view({ version: 2, remarks: "别人写的", doorNumber: "88号" });
  answer("put", "/households/h1", { code: "stale", title: "已由他人修改", current }, 409);
  await open(routes, "/households/h1/edit");
  const remarks = await screen.findByLabelText("备注");
  await user.clear(remarks);
  await write("备注", "我写的");
  await save();
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("radio", { name: "我填的：我写的" })).toBeChecked();
  expect(within(dialog).getByRole("radio", { name: "现在的：88号" })).toBeChecked();
  await user.click(within(dialog).getByRole("button", { name: "合并，继续编辑" }));
  expect(screen.getByLabelText("备注")).toHaveValue("我写的");
  expect(screen.getByLabelText("门牌号")).toHaveValue("88号");

  answer("put", "/households/h1", current);
  await save();
  await waitFor(() => expect(callsTo("put", "/households/h1")).toHaveLength(2));
  expect(callsTo("put", "/households/h1")[1]?.body).toMatchObject({
    version: 2,
    remarks: "我写的",
    address: { doorNumber: "88号" },
  });
  expect(callsTo("put", "/households/h1")[1]?.body).not.toHaveProperty("base");
});

test("a person's stored numbers are left alone unless replaced", async () => {
  answer("get", "/residents/r1", resident());
  answer("put", "/residents/r1", resident({ version: 5 }));
  await open(routes, "/residents/r1/edit");
  const phone = await screen.findByLabelText("联系电话");
  expect(phone).toHaveValue("138****0498");
  await user.click(within(problemAt("联系电话")).getByText(/更\s?换/));
  await write("联系电话", "13900001111");
  await save();
  await waitFor(() => expect(callsTo("put", "/residents/r1")).toHaveLength(1));
  expect(callsTo("put", "/residents/r1")[0]?.body).toMatchObject({ idNumber: null, phone: "13900001111", version: 4 });
});
