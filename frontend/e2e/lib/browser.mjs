// Real Chromium on the product, watched: an error in the console or a breach of the content policy fails the test.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium } from "playwright-core";

export const URL_OF = { county: process.env.TOUYAN_URL, empty: process.env.TOUYAN_EMPTY_URL };
export const DESKTOP = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser = null;

export async function theBrowser() {
  browser ??= await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return browser;
}

export async function closeBrowser() {
  await browser?.close();
  browser = null;
}

/** A browser of somebody's own: no cookies, no storage. Serves the demo county unless told otherwise. */
export async function newContext(device = DESKTOP, baseURL = URL_OF.county) {
  const context = await (await theBrowser()).newContext({
    ...device,
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  context.faults = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !answered(message)) context.faults.push(message.text());
  });
  context.on("weberror", (fault) => context.faults.push(String(fault.error())));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return context;
}

/**
 * The phone was put away: it is opened again without a network. Chromium 150 forgets at a page from a service worker that it
 * is off line (requests stay refused), so it is told once more, for as
 * long as the protocol's session lasts.
 */
export async function reopenOffline(context, page) {
  await context.setOffline(true);
  await page.reload();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  const none = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await protocol.send("Network.overrideNetworkState", { offline: true, ...none });
}

/** Chromium writes a line for every answer of 400 and above; those that the API means (503: not set up yet) the page shows. */
function answered(message) {
  return /status of (4\d\d|503)/.test(message.text()) && message.location().url.includes("/api/v1/");
}

/**
 * One test with contexts of its own: `context(device)` opens one; all are closed, and checked, at the end. What fails is
 * tried once more, for a browser on a busy machine misses a beat now and then; that it did is said, with the reason.
 */
export function spec(name, body) {
  test(name, { timeout: 120_000 }, async (t) => {
    try {
      await once(name, body, t);
    } catch (error) {
      console.log(`unsteady: ${name}: ${error.stack ?? error}`);
      await once(`${name} again`, body, t).catch((second) => {
        throw new Error(`failed twice; first: ${error.message}`, { cause: second });
      });
    }
  });
}

/** Contexts that stay open for the next test, by their key. */
const shared = new Map();

async function once(name, body, t) {
  const contexts = [];
  const open = async (device, url) => {
    const context = await newContext(device, url);
    contexts.push(context);
    return context;
  };
  // For what only looks: it reads the bundles once for all tests of that key.
  open.shared = async (key, device) => {
    const context = shared.get(key) ?? (await newContext(device));
    shared.set(key, context);
    contexts.push(context);
    return context;
  };
  let clean = false;
  try {
    await body({ context: open, t });
    for (const context of contexts) assert.deepEqual(context.faults, [], "errors in the console");
    clean = true;
  } catch (error) {
    await picture(name, contexts);
    throw error;
  } finally {
    for (const [key, context] of shared) if (!clean && contexts.includes(context)) shared.delete(key);
    const staying = [...shared.values()];
    for (const context of contexts) {
      const over = staying.includes(context) ? context.pages() : [context];
      for (const one of over) await one.close().catch(() => {});
    }
  }
}

/** What the screen looked like when a test failed: frontend/test-results/. */
async function picture(name, contexts) {
  const page = contexts.at(-1)?.pages().at(-1);
  const file = new URL(`../../test-results/${name.replace(/[^\w\u4e00-\u9fff]+/g, "-")}.png`, import.meta.url);
  await page?.screenshot({ path: file.pathname }).catch(() => {});
}
