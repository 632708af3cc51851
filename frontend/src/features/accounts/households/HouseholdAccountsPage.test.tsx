import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, calls, callsTo, open, pageOf, withServer } from "../../../../tests/office";
import { routes } from "../routes";

withServer();

const VILLAGE = "330726101201";

const household = (householdId: string, headName: string, state: string) => ({
  householdId,
  number: `${VILLAGE}01000${householdId.slice(1)}`,
  headName,
  phoneMasked: "138****5678",
  contactGridName: "1号联动网格",
  address: "新华路1号",
  accountId: state === "READY" ? null : `a${householdId}`,
  username: state === "READY" ? null : `user${householdId}`,
  state,
});

const slip = (name: string, oneTimePassword: string) => ({
  name,
  number: `${VILLAGE}010001`,
  villageName: "新华村",
  address: "新华路1号",
  username: `of-${oneTimePassword}`,
  oneTimePassword,
});

function village() {
  answer("get", "/regions/roots", []);
  answer("get", `/regions/${VILLAGE}`, { code: VILLAGE, shortName: "新华村" });
  answer("get", "/household-accounts", () =>
    pageOf(
      [
        household("h1", "郑祖荣", "READY"),
        household("h2", "郑小红", "UNUSED"),
        household("h3", "郑伟", "IN_USE"),
        household("h4", "郑国良", "DISABLED"),
        household("h5", "郑建华", "READY"),
      ],
      { size: 100 },
    ),
  );
  return open(routes, `/accounts/households?area=${VILLAGE}`);
}

const box = (name: string) => screen.findByRole("checkbox", { name: new RegExp(name) });
const header = async () => within((await screen.findAllByRole("columnheader"))[0] as HTMLElement).getByRole("checkbox");

async function openChosen(count: number) {
  await userEvent.click(screen.getByRole("button", { name: new RegExp(`开设 ${count} 个账号`) }));
  const dialog = await screen.findByRole("dialog");
  return { dialog, confirm: () => userEvent.click(within(dialog).getByRole("button", { name: /确\s*定/ })) };
}

test("the list is asked for a hundred rows of the village", async () => {
  await village();
  await screen.findByText("郑祖荣");
  expect(callsTo("get", "/household-accounts")[0]?.query).toEqual({ area: VILLAGE, page: "1", size: "100" });
});

test("nobody is chosen to begin with, and who has used his account cannot be", async () => {
  await village();
  expect(await box("郑祖荣")).not.toBeChecked();
  expect(await box("郑小红")).toBeEnabled();
  expect(await box("郑伟")).toBeDisabled();
  expect(await box("郑国良")).toBeDisabled();
  expect(screen.getByRole("button", { name: /开设 0 个账号/ })).toBeDisabled();
  expect(screen.getByRole("link", { name: "到账号管理启用" })).toHaveAttribute("href", "/accounts?q=userh4");
});

test("the header chooses those without an account and takes them back", async () => {
  await village();
  await box("郑祖荣");
  await userEvent.click(await header());
  expect(await box("郑祖荣")).toBeChecked();
  expect(await box("郑建华")).toBeChecked();
  expect(await box("郑小红")).not.toBeChecked();
  await userEvent.click(await header());
  expect(await box("郑祖荣")).not.toBeChecked();
});

test("after a word of warning they are opened; slips are shown once, and who was left is said", async () => {
  await village();
  answer("post", "/household-accounts", { slips: [slip("郑祖荣", "Abcd2345Efgh6789")], skipped: ["郑小红"] });
  await userEvent.click(await box("郑祖荣"));
  await userEvent.click(await box("郑小红"));
  const { dialog, confirm } = await openChosen(2);
  expect(within(dialog).getByText("2 户的密码条只显示一次，请当面交给户主。")).toBeInTheDocument();
  expect(within(dialog).getByText(/郑小红的账号从未登录，会换发新密码/)).toBeInTheDocument();
  expect(callsTo("post", "/household-accounts")).toHaveLength(0);
  await confirm();
  expect(await screen.findByText("Abcd2345Efgh6789", { selector: "code" })).toBeInTheDocument();
  expect(screen.getByText(/未作改动：郑小红/)).toBeInTheDocument();
  expect(callsTo("post", "/household-accounts")[0]?.body).toEqual({ householdIds: ["h1", "h2"] });
  const paper = document.querySelector(".slips .slip");
  expect(paper).toHaveTextContent(`户号${VILLAGE}010001`);
  expect(paper).toHaveTextContent("住址新华村 新华路1号");
  await userEvent.click(screen.getByRole("button", { name: "我已打印或记下" }));
  expect(document.querySelectorAll(".slips .slip")).toHaveLength(0);
  expect(screen.queryByText("Abcd2345Efgh6789")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: /开设 0 个账号/ })).toBeDisabled();
});

test("what failed stays chosen", async () => {
  await village();
  answer("post", "/household-accounts", { status: 503, code: "unavailable", title: "系统繁忙" }, 503);
  await userEvent.click(await box("郑建华"));
  const { confirm } = await openChosen(1);
  await confirm();
  await waitFor(() => expect(callsTo("post", "/household-accounts")).toHaveLength(1));
  expect(await screen.findByText(/系统繁忙/)).toBeInTheDocument();
  await waitFor(async () => expect(await box("郑建华")).toBeChecked());
  expect(screen.getByRole("button", { name: /开设 1 个账号/ })).toBeEnabled();
});

test("another filter begins anew, so that nobody is opened who is not seen", async () => {
  const router = await village();
  await userEvent.click(await box("郑祖荣"));
  await router.navigate(`/accounts/households?area=${VILLAGE}&opened=false`);
  expect(await screen.findByRole("button", { name: /开设 0 个账号/ })).toBeDisabled();
  await waitFor(() => expect(calls.at(-1)?.query.opened).toBe("false"));
});
