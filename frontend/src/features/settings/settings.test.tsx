import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, callsTo, open, withServer } from "../../../tests/office";
import { routes } from "./routes";

withServer();

test("sizes are shown, changed and sent with the version that was read", async () => {
  const user = userEvent.setup();
  const settings = { contactSize: 8, contactMost: 10, governanceLeast: 300, governanceMost: 500, version: 2 };
  answer("get", "/settings", settings);
  answer("put", "/settings", { ...settings, contactSize: 9, version: 3 });
  const rules = [
    { kind: "HOUSEHOLD_CANCEL", name: "销户", required: true, changeable: true },
    { kind: "HOUSEHOLD_MOVE", name: "迁入", required: true, changeable: false },
  ];
  answer("get", "/approvals/rules", { rules, version: 4 });
  answer("put", "/approvals/rules", { rules, version: 5 });
  open(routes, "/settings");
  const size = await screen.findByLabelText("联动网格建议户数");
  expect(size).toHaveValue("8");
  await user.clear(size);
  await user.type(size, "9");
  await user.click(screen.getByRole("button", { name: /^保\s*存$/ }));
  await waitFor(() => expect(callsTo("put", "/settings")[0]?.body).toEqual({ ...settings, contactSize: 9 }));
  expect(screen.getByRole("switch", { name: "迁入" })).toBeDisabled();
  await user.click(screen.getByRole("switch", { name: "销户" }));
  await user.click(screen.getByRole("button", { name: "保存复核设置" }));
  await waitFor(() =>
    expect(callsTo("put", "/approvals/rules")[0]?.body).toEqual({
      required: { HOUSEHOLD_CANCEL: false, HOUSEHOLD_MOVE: true },
      version: 4,
    }),
  );
});
