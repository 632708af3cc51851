// The demo county's accounts, found by role as the sign-in page offers them.
import { readFile, rename, writeFile } from "node:fs/promises";
import { PHONE, URL_OF } from "./browser.mjs";

let accounts = null;

export async function demoAccounts() {
  accounts ??= (await (await fetch(`${URL_OF.county}/api/v1/setup`)).json()).demoAccounts;
  return accounts;
}

/** @param roleName or the user name, where two have a role */
export async function demoAccount(roleName) {
  const found = (await demoAccounts()).find(
    (account) => account.roleName === roleName || account.username === roleName,
  );
  if (!found) throw new Error(`no demo account for ${roleName}`);
  return found;
}

/** Characters for names of one attempt: what a first one left behind is not met by the second. */
export const mark = () => [...String(Date.now()).slice(-7)].map((digit) => "零壹贰叁肆伍陆柒捌玖"[digit]).join("");

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

const COOKIES = new URL("../../test-results/sessions.json", import.meta.url);
const kept = async () => JSON.parse(await readFile(COOKIES, "utf8").catch(() => "{}"));

/**
 * Signs the context in without the page. One session a role serves the whole run, as the server lets an address sign in
 * only so often; `fresh` takes one of its own (specs that end sessions), which waits its turn.
 */
export const signIn = async (context, roleName, fresh = false) => signInTo(context, await demoAccount(roleName), fresh);

export async function signInTo(context, { username, password }, fresh = false) {
  const key = `${URL_OF.county} ${username}`;
  const cookies = (await kept())[key];
  if (cookies && !fresh) {
    await context.addCookies(cookies);
    const answer = await call(context, "GET", "/session");
    if (answer.ok()) return answer.json();
    await context.clearCookies();
  }
  const me = await patiently(context, username, password);
  if (!fresh) {
    // Put there whole: another lane reads it at any time.
    const written = new URL(`${COOKIES.href}.${process.pid}`);
    await writeFile(written, JSON.stringify({ ...(await kept()), [key]: await context.cookies() }));
    await rename(written, COOKIES);
  }
  return me;
}

async function patiently(context, username, password) {
  for (let tries = 0; ; tries++) {
    const answer = await call(context, "POST", "/session", { username, password });
    if (answer.ok()) return answer.json();
    if (answer.status() !== 429 || tries > 7) throw new Error(`${username}: ${answer.status()} ${await answer.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }
}

/** An office page at `path`, signed in as the role. */
export async function officeOf(open, roleName, path = "/", { device = undefined, fresh = false } = {}) {
  const context = await open(device);
  const me = await signIn(context, roleName, fresh);
  const page = await context.newPage();
  await page.goto(path);
  return { context, page, me };
}

export async function phoneOf(open, roleName, path = "/m/") {
  return officeOf(open, roleName, path, { device: PHONE });
}
