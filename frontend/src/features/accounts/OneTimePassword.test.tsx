import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { signedInAs } from "../../../tests/stubApi";
import type { AccountView } from "./accounts";
import { OneTimePassword } from "./OneTimePassword";

test("the only sight of a password goes by its button alone", async () => {
  signedInAs();
  const onClose = vi.fn();
  const account = { displayName: "张三", username: "zhangsan", areas: [], oneTimePassword: "Kite-2046-river" };
  renderOffice(<OneTimePassword account={account as unknown as AccountView} onClose={onClose} />);
  await screen.findAllByText("Kite-2046-river");
  await person.keyboard("{Escape}");
  expect(document.querySelector(".ant-modal-close")).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
  await person.click(screen.getByRole("button", { name: "我已记下" }));
  expect(onClose).toHaveBeenCalledOnce();
});
