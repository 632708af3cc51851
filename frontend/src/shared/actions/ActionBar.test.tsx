import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ActionBar } from "./ActionBar";

test("shows only the record's actions; one that is not possible now says why and does nothing", async () => {
  const [disable, unlock] = [vi.fn(), vi.fn()];
  render(
    <ActionBar
      actions={[
        { action: "disable", enabled: true },
        { action: "unlock", enabled: false, reason: "账号没有锁定" },
      ]}
      specs={{
        enable: { label: "启用账号", onClick: vi.fn() },
        disable: { label: "停用账号", onClick: disable },
        unlock: { label: "解锁账号", onClick: unlock },
      }}
    />,
  );
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["停用账号", "解锁账号"]);
  const locked = screen.getByRole("button", { name: "解锁账号" });
  expect(locked).toHaveAttribute("aria-disabled", "true");
  expect(locked).toHaveAttribute("aria-description", "账号没有锁定");
  await userEvent.click(locked);
  expect(unlock).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "停用账号" }));
  expect(disable).toHaveBeenCalledTimes(1);
});
