import { createBrowserRouter } from "react-router";
import { whenSignedOut } from "@/shared/api/client";
import { queryClient } from "@/shared/api/queryClient";
import { need, signInPath } from "@/shared/routing/page";
import { meQuery } from "@/shared/session/session";
import { bareRoutes, routes } from "./features";
import { NotFoundPage } from "./NotFoundPage";
import { Opening } from "./Opening";
import { RouteError } from "./RouteError";

export const router = createBrowserRouter([
  {
    ErrorBoundary: RouteError,
    HydrateFallback: Opening,
    children: [
      ...bareRoutes,
      {
        lazy: { Component: async () => (await import("./layout/Layout")).Layout },
        children: [
          {
            ErrorBoundary: RouteError,
            children: [...routes, { path: "*", loader: need(undefined), Component: NotFoundPage }],
          },
        ],
      },
    ],
  },
]);

/** The session ended while working: sign in again, then come back here. */
whenSignedOut(() => {
  // Not while the question "who am I" itself is under way: taking it away would hide its answer from the loader.
  if (queryClient.getQueryData(meQuery.queryKey) === undefined) return;
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
  router.navigate(signInPath({ url: location.href }));
});
