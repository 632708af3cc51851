import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { ProblemError } from "../api/problem";
import { ReasonDialog } from "./ReasonDialog";

test("someone else was first: the reason stays, and the next try goes on from the record as it stands", async () => {
  const now = { version: 5 };
  const send = vi.fn((_reason: string, current: { version: number } | null) =>
    current ? Promise.resolve(current) : Promise.reject(new ProblemError(409, { code: "stale", current: now })),
  );
  const onDone = vi.fn();
  renderOffice(<ReasonDialog title="停用" send={send} onDone={onDone} onClose={() => {}} />);
  await person.type(await screen.findByRole("textbox", { name: "原因" }), "离职");
  await person.click(screen.getByRole("button", { name: "确定" }));
  await person.click(await screen.findByRole("button", { name: "载入最新" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "载入最新" })).toBeNull());
  await person.click(screen.getByRole("button", { name: "确定" }));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith(now));
  expect(send).toHaveBeenLastCalledWith("离职", now);
});
