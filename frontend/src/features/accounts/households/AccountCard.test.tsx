import { render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { Providers } from "@/app/Providers";
import { answer, callsTo, pageOf, withServer } from "../../../../tests/office";
import AccountCard from "./AccountCard";

withServer();

function card(items: object[]) {
  answer("get", "/households/h1", { area: "3307261012010102", number: "330726101201010001" });
  answer("get", "/household-accounts", pageOf(items));
  const router = createMemoryRouter([{ path: "/", element: <AccountCard id="h1" /> }]);
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
}

test("a household's card leads to the page where its account is opened", async () => {
  card([{ state: "READY", username: null }]);
  expect(await screen.findByText(/还没有开设农户账号/)).toBeInTheDocument();
  const to = "/accounts/households?area=330726101201&q=330726101201010001";
  expect(screen.getByRole("link", { name: "去开设" })).toHaveAttribute("href", to);
  expect(callsTo("get", "/household-accounts")[0]?.query).toMatchObject({
    area: "330726101201",
    q: "330726101201010001",
  });
});

test("it says so of one that left", async () => {
  card([]);
  expect(await screen.findByText("本户已不在册，不能开设账号。")).toBeInTheDocument();
});
