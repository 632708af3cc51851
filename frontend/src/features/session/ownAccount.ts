import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";

export interface OwnSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  ip: string | null;
  userAgent: string | null;
  current: boolean;
}

export interface SecondFactor {
  enrolled: boolean;
  /** By one of the person's roles. */
  required: boolean;
  recoveryCodesLeft: number;
  /** False for whoever has just come by the county's sign-on. */
  passwordNeeded: boolean;
}

export interface NewSecret {
  secret: string;
  uri: string;
}

export const sessionsQuery = queryOptions({
  queryKey: ["own", "sessions"],
  queryFn: () => ok<OwnSession[]>(api.GET("/sessions") as never),
});

export const endSession = (id: string) => ok(api.DELETE("/sessions/{id}", { params: { path: { id } } }));

export const factorQuery = queryOptions({
  queryKey: ["own", "factor"],
  queryFn: () => ok<SecondFactor>(api.GET("/session/second-factor") as never),
});

const own = (password: string | undefined) => (password ? { password } : {});

export const beginFactor = (password?: string) =>
  ok<NewSecret>(api.POST("/session/second-factor", { body: own(password) }) as never);

export const confirmFactor = (code: string) =>
  ok<{ codes: string[] }>(api.POST("/session/second-factor/actions/confirm", { body: { code } }) as never);

export const renewRecoveryCodes = (password?: string) =>
  ok<{ codes: string[] }>(
    api.POST("/session/second-factor/actions/renew-recovery-codes", { body: own(password) }) as never,
  );

export const disableFactor = (password?: string) =>
  ok<SecondFactor>(api.POST("/session/second-factor/actions/disable", { body: own(password) }) as never);
