// The demo county's accounts, found by role as the sign-in page offers them.
import { PHONE, URL_OF } from "./browser.mjs";

let accounts = null;

export async function demoAccounts() {
  accounts ??= (await (await fetch(`${URL_OF.county}/api/v1/setup`)).json()).demoAccounts;
  return accounts;
}

export async function demoAccount(roleName) {
  const found = (await demoAccounts()).find((account) => account.roleName === roleName);
  if (!found) throw new Error(`no demo account for ${roleName}`);
  return found;
}

export const call = (context, method, path, body) =>
  context.request.fetch(`/api/v1${path}`, {
    method,
    headers: { "X-Touyan": "1" },
    ...(body === undefined ? {} : { data: body }),
  });

/** The body of an API answer that must be 2xx. */
export async function ask(context, method, path, body) {
  const answer = await call(context, method, path, body);
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.status() === 204 ? null : answer.json();
}

/** Signs the context in without the page; specs about signing in use the page. */
export async function signIn(context, roleName) {
  const { username, password } = await demoAccount(roleName);
  return ask(context, "POST", "/session", { username, password });
}

/** An office page at `path`, signed in as the role. */
export async function officeOf(open, roleName, path = "/", device = undefined) {
  const context = await open(device);
  const me = await signIn(context, roleName);
  const page = await context.newPage();
  await page.goto(path);
  return { context, page, me };
}

export async function phoneOf(open, roleName, path = "/m/") {
  return officeOf(open, roleName, path, PHONE);
}
