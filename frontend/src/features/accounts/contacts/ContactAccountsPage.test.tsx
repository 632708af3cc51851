import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, callsTo, open, withServer } from "../../../../tests/office";
import { routes } from "../routes";

withServer();

const contact = (staffId: string, name: string, state: string) => ({
  staffId,
  memberId: null,
  name,
  phoneMasked: state === "NO_PHONE" ? null : "138****5678",
  gridCode: "3307261012010101",
  gridName: "1号联动网格",
  branchName: "新华村党支部",
  username: state === "IN_USE" ? "zhengwei1111" : null,
  state,
});

test("those without an account are chosen; their passwords are shown once, on the screen and on slips", async () => {
  answer("get", "/regions/roots", []);
  answer("get", "/regions/330726101201", { code: "330726101201", shortName: "新华村" });
  answer("get", "/contact-accounts", [
    contact("s1", "郑祖荣", "READY"),
    contact("s2", "郑小红", "NO_PHONE"),
    contact("s3", "郑伟", "IN_USE"),
  ]);
  answer("post", "/contact-accounts", {
    slips: [
      {
        name: "郑祖荣",
        villageName: "新华村",
        gridName: "1号联动网格",
        branchName: null,
        username: "zhengzurong5678",
        oneTimePassword: "Abcd2345Efgh6789",
      },
    ],
    extended: ["郑红"],
    skipped: [],
  });
  await open(routes, "/accounts/contact-members?area=330726101201");
  const row = (await screen.findByText("郑祖荣")).closest("tr") as HTMLElement;
  expect(within(row).getByRole("checkbox")).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "郑小红" })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "郑伟" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: /开设 1 个账号/ }));
  expect(await screen.findByText("Abcd2345Efgh6789", { selector: "code" })).toBeInTheDocument();
  expect(screen.getByText(/加上了新联系的网格：郑红/)).toBeInTheDocument();
  expect(callsTo("post", "/contact-accounts")[0]?.body).toEqual({ staffIds: ["s1"] });
  expect(document.querySelectorAll(".slips .slip")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "我已打印或记下" }));
  expect(document.querySelectorAll(".slips .slip")).toHaveLength(0);
});
