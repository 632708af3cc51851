import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App, ConfigProvider } from "antd";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { queryClient } from "@/shared/api/queryClient";

/** A person at the keyboard, without the waits and checks that make a busy machine time out. */
export const person = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

/** Renders inside what the office gives every page; other addresses show their own path. */
export function renderOffice(element: ReactNode, at = "/") {
  const router = createMemoryRouter(
    [
      { path: new URL(at, "http://x").pathname, element },
      { path: "*", Component: Elsewhere },
    ],
    { initialEntries: [at] },
  );
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
  return { search: () => router.state.location.search, path: () => router.state.location.pathname, router };
}

function Elsewhere() {
  return <p>elsewhere</p>;
}
