import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "../api/client";

export interface DemoAccount {
  username: string;
  password: string;
  displayName: string;
  roleName: string;
  areaName: string;
}

export interface SetupState {
  state: "EMPTY" | "LOADING" | "READY";
  progress: number;
  step: string;
  countyName: string | null;
  demo: boolean;
  /** The wizard asks for what the server wrote into its log. */
  codeNeeded?: boolean;
  demoAccounts?: DemoAccount[] | null;
}

/** Whether this installation has its county yet; open to everyone. */
export const setupQuery = queryOptions({
  queryKey: ["setup"],
  queryFn: () => ok<SetupState>(api.GET("/setup") as never),
});
