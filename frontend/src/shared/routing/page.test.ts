import { expect, test, vi } from "vitest";
import { Refused, signedInAs, someone, stubApi } from "../../../tests/stubApi";
import { NoPermissionError, need, signInPath } from "./page";

const open = (path: string, access?: string) => need(access)({ request: new Request(`http://x${path}`) });

test("who may is let through without asking the server again", async () => {
  const calls = stubApi({});
  signedInAs({ permissions: ["grid:read"] });
  expect(await open("/grids", "grid:read")).toBeNull();
  expect(calls).toEqual([]);
});

test("who may not gets the page without permission", async () => {
  signedInAs({ permissions: ["grid:read"] });
  await expect(open("/audit", "audit:read")).rejects.toBeInstanceOf(NoPermissionError);
});

test("who is not signed in signs in and comes back", async () => {
  stubApi({ "GET /session": new Refused(401, { code: "unauthenticated" }) });
  const answer = (await open("/households?area=330726101&page=2")) as Response;
  expect(answer.headers.get("location")).toBe("/login?from=%2Fhouseholds%3Farea%3D330726101%26page%3D2");
  expect(signInPath({ url: "http://x/" })).toBe("/login");
});

test("a one-time password leads to its change, and only there", async () => {
  stubApi({ "GET /session": { ...someone, mustChangePassword: true } });
  expect(((await open("/households")) as Response).headers.get("location")).toBe("/password");
  expect(await open("/password")).toBeNull();
});

test("the villager, who has nothing in the office, is sent on to the phone's entry; with more he stays", async () => {
  const replace = vi.spyOn(location, "replace").mockImplementation(() => {});
  signedInAs({ permissions: ["household:own", "household:read"] });
  expect(await open("/")).toBeNull();
  expect(replace).not.toHaveBeenCalled();
  signedInAs({ permissions: ["household:own"] });
  open("/households", "household:read");
  await vi.waitFor(() => expect(replace).toHaveBeenCalledWith("/m/"));
  signedInAs({ permissions: ["household:own"], mustChangePassword: true });
  expect(((await open("/")) as Response).headers.get("location")).toBe("/password");
  replace.mockRestore();
});

test("an installation without a county leads to its set-up", async () => {
  stubApi({ "GET /session": new Refused(503, { code: "setup-needed" }) });
  expect(((await open("/")) as Response).headers.get("location")).toBe("/setup");
});
