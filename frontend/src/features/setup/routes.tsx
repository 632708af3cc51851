import type { RouteObject } from "react-router";

export const bareRoutes: RouteObject[] = [
  { path: "/setup", lazy: { Component: async () => (await import("./SetupPage")).default } },
];
