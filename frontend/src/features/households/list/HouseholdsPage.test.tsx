import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, calls, callsTo, open, pageOf, withServer } from "../../../../tests/office";
import { labels, row } from "../../../../tests/samples/households";
import { routes } from "../routes";

withServer();

beforeEach(() => {
  answer("get", "/labels", labels);
  answer("get", "/regions/roots", []);
  answer("get", "/households", (call) =>
    pageOf([row(), row({ id: "h2", headName: "吴金花" })], {
      page: Number(call.query.page),
      total: 10000,
      totalIsLowerBound: true,
    }),
  );
});

const lastQuery = () => callsTo("get", "/households").at(-1)?.query;

test("the address is the state of the list: filters, sort and page are asked of the server", async () => {
  await open(routes, "/households?q=石&status=AWAY&withoutContact=true&minMembers=3&sort=-memberCount&page=4");
  expect(await screen.findByText("石永福")).toBeVisible();
  expect(lastQuery()).toEqual({
    q: "石",
    status: "AWAY",
    withoutContact: "true",
    minMembers: "3",
    sort: "-memberCount",
    page: "4",
    size: "20",
  });
  expect(screen.getByPlaceholderText(/户主、拼音/)).toHaveValue("石");
  expect(screen.getByText("10,000 条以上")).toBeVisible();
});

test("a changed filter goes into the address and back to the first page", async () => {
  const router = await open(routes, "/households?page=4");
  await screen.findByText("石永福");
  const user = userEvent.setup();
  await user.click(screen.getByRole("checkbox", { name: "没有联系党员" }));
  await waitFor(() => expect(router.state.location.search).toBe("?withoutContact=true"));
  await waitFor(() => expect(lastQuery()).toEqual({ withoutContact: "true", page: "1", size: "20" }));
  await user.click(screen.getByRole("columnheader", { name: /人口/ }));
  await waitFor(() => expect(lastQuery()).toMatchObject({ sort: "memberCount" }));
});

test("arrow keys walk through the rows and Enter opens one", async () => {
  const router = await open(routes, "/households");
  const first = (await screen.findByText("石永福")).closest("tr");
  answer("get", "/households/h2", {}, 404);
  first?.focus();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/households/h2"));
});

test("export sends what is shown and how it is filtered", async () => {
  answer("post", "/households/exports", { id: "e1", kind: "HOUSEHOLDS", status: "QUEUED", rows: 0, totalRows: 2 }, 202);
  answer("get", "/exports/e1", { id: "e1", kind: "HOUSEHOLDS", status: "DONE", rows: 2, totalRows: 2 });
  await open(routes, "/households?livesHere=false");
  await screen.findByText("石永福");
  await userEvent.click(screen.getByRole("button", { name: /导出/ }));
  await waitFor(() => expect(callsTo("post", "/households/exports")).toHaveLength(1));
  const call = callsTo("post", "/households/exports")[0];
  const body = call?.body as { columns: string[] };
  expect(call?.query).toEqual({ livesHere: "false" });
  expect(body.columns.slice(0, 3)).toEqual(["number", "headName", "townName"]);
  expect(body.columns).not.toContain("address");
});

test("hiding a column is kept on the server", async () => {
  answer("put", "/preferences/columns.households", {}, 204 as never);
  await open(routes, "/households");
  await screen.findByText("石永福");
  await userEvent.click(screen.getByRole("button", { name: /列设置/ }));
  await userEvent.click(within(await screen.findByRole("tooltip")).getByRole("checkbox", { name: "联系电话" }));
  await waitFor(() => expect(screen.queryByRole("columnheader", { name: "联系电话" })).toBeNull());
  const saved = calls.find((call) => call.method === "put")?.body as { value: { hidden: string[] } };
  expect(saved.value.hidden).toContain("phoneMasked");
});

test("nothing found says so and offers to clear the filters", async () => {
  answer("get", "/households", pageOf([]));
  const router = await open(routes, "/households?q=无");
  await userEvent.click(await screen.findByRole("button", { name: "清除条件" }));
  await waitFor(() => expect(router.state.location.search).toBe(""));
});
