import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { meQuery } from "@/shared/session/session";
import { answer, callsTo, me, open, pageOf, withServer } from "../../../../tests/office";
import { routes } from "../routes";

withServer();

const VILLAGE = "330726104217";

beforeEach(() => {
  queryClient.setQueryData(meQuery.queryKey, {
    ...me,
    permissions: [...me.permissions, "appraisal:read", "appraisal:round"],
  });
  answer("get", "/regions/roots", []);
  answer("get", "/appraisal/periods", ["2026-Q3", "2026-09"]);
  answer("get", "/appraisal/boards", {
    area: VILLAGE,
    townName: "郑宅镇",
    villageName: "广方村",
    period: "2026-Q3",
    periodName: "2026年第三季度",
    red: [],
    yellow: [],
    actions: [{ action: "draft", enabled: true }],
  });
  answer("get", "/appraisal/postings", []);
  answer(
    "get",
    "/family-scores",
    pageOf([
      { householdId: "h1", headName: "黄根土", number: "330726104217030012", villageName: "广方村", gradeName: "良好" },
    ]),
  );
  const entry = { warning: null, reversesId: null, reversedBy: null };
  answer(
    "get",
    "/appraisal/entries",
    pageOf([
      { ...entry, id: "e1", itemText: "参加村庄清洁日", points: 2, happenedOn: "2026-08-03" },
      { ...entry, id: "e2", itemText: "乱堆乱放", points: -1, happenedOn: "2026-08-05" },
      { ...entry, id: "e3", itemText: "孝老爱亲事迹", points: 3, happenedOn: "2026-08-09", reversedBy: "e4" },
    ]),
  );
});

test("one household is posted for one deed that stands, with its basis", async () => {
  answer("post", "/appraisal/postings", { code: "state", detail: "该户这一期已有一条红榜待签发" }, 409);
  await open(routes, `/boards?area=${VILLAGE}&period=2026-Q3`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "单独拟榜" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("2026年第三季度");
  await user.click(screen.getByRole("combobox", { name: "户主" }));
  await user.click(await screen.findByText("黄根土 · 广方村 03组 330726104217030012 · 良好"));
  await user.click(screen.getByRole("combobox", { name: "依据的记分" }));
  expect(await screen.findByText(/参加村庄清洁日 \+2/)).toBeInTheDocument();
  expect(screen.queryByText(/乱堆乱放/)).toBeNull();
  expect(screen.queryByText(/孝老爱亲/)).toBeNull();
  await user.click(screen.getByText(/参加村庄清洁日 \+2/));
  expect(screen.getByRole("textbox", { name: "事由" })).toHaveValue("参加村庄清洁日");
  await user.type(screen.getByRole("textbox", { name: "依据说明" }), "同意书 12 号");
  const send = screen.getAllByRole("button", { name: "单独拟榜" }).at(-1);
  if (send) await user.click(send);
  expect(await screen.findByText(/已有一条红榜待签发/)).toBeInTheDocument();
  expect(callsTo("post", "/appraisal/postings")[0]?.body).toMatchObject({
    subjectId: "h1",
    period: "2026-Q3",
    colour: "RED",
    entryId: "e1",
    deed: "参加村庄清洁日",
    basis: "CONSENT",
    basisNote: "同意书 12 号",
  });
});
