import { type RouteObject, redirect } from "react-router";
import { queryClient } from "@/shared/api/queryClient";
import { need, page } from "@/shared/routing/page";
import { setupQuery } from "@/shared/session/setup";

/** An installation without a county has nobody to sign in. */
async function needsCounty() {
  const setup = await queryClient.fetchQuery(setupQuery);
  return setup.state === "READY" ? null : redirect("/setup");
}

export const bareRoutes: RouteObject[] = [
  {
    path: "/login",
    loader: needsCounty,
    lazy: { Component: async () => (await import("./LoginPage")).default },
  },
  {
    path: "/password",
    loader: need(undefined),
    lazy: { Component: async () => (await import("./PasswordPage")).default },
  },
  {
    path: "/second-factor",
    loader: need(undefined),
    lazy: { Component: async () => (await import("./SecondFactorPage")).default },
  },
];

export const routes = [
  page({ path: "/my-account", title: "session:own.title", load: () => import("./MyAccountPage") }),
];
