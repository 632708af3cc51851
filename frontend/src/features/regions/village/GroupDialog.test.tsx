import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { person, renderOffice } from "../../../../tests/renderOffice";
import { type ApiCall, Refused, stubApi } from "../../../../tests/stubApi";
import { GroupDialog } from "./GroupDialog";

const group = { id: "g1", number: "01", name: "上店组", households: 3, version: 1 };
const path = "/regions/330726101201/groups/g1";

test("a group that someone else renamed can be saved after looking at it, and the typing stays", async () => {
  const current = { ...group, name: "中店组", version: 2 };
  const calls = stubApi({
    [`PUT ${path}`]: ({ body }: ApiCall) =>
      (body as { version: number }).version === 2 ? current : new Refused(409, { code: "stale", current }),
  });
  renderOffice(<GroupDialog village="330726101201" group={group} onClose={() => {}} />);
  await person.clear(await screen.findByLabelText("名称"));
  await person.type(screen.getByLabelText("名称"), "下店组");
  await person.click(screen.getByRole("button", { name: "保存" }));
  await person.click(await screen.findByRole("button", { name: "载入最新" }));
  expect(await screen.findByText(/中店组/)).toBeInTheDocument();
  expect(screen.getByLabelText("名称")).toHaveValue("下店组");
  await person.click(screen.getByRole("button", { name: "保存" }));
  await waitFor(() => expect(calls.filter(({ method }) => method === "PUT")).toHaveLength(2));
  expect(calls.filter(({ method }) => method === "PUT")[1]?.body).toEqual({ name: "下店组", version: 2 });
});
