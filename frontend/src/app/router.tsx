import { createBrowserRouter } from "react-router";
import { whenSignedOut } from "@/shared/api/client";
import { need } from "@/shared/routing/page";
import { bareRoutes, routes } from "./features";
import { NotFoundPage } from "./NotFoundPage";
import { Opening } from "./Opening";
import { RouteError } from "./RouteError";
import { signInAgain } from "./signInAgain";

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

whenSignedOut(signInAgain);
