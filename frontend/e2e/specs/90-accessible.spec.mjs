import assert from "node:assert/strict";
import { after } from "node:test";
import { findings } from "../lib/axe.mjs";
import { closeBrowser, DESKTOP, PHONE, spec } from "../lib/browser.mjs";
import { signIn } from "../lib/people.mjs";
import { OFFICE, openScreen, PHONE_SCREENS } from "../lib/screens.mjs";

after(closeBrowser);

const LOOKS = {
  light: {},
  dark: { dark: true },
  "large type": { largeType: true },
};

/** The look is chosen before the page is drawn, as an account's own choice would be. */
async function inLook(context, look) {
  await context.addInitScript(
    // A blank page has no storage.
    (ui) => location.protocol.startsWith("http") && localStorage.setItem("touyan.ui", ui),
    JSON.stringify({ language: "zh-CN", ...look }),
  );
  await context.route("**/api/v1/preferences/ui", (route) =>
    route.fulfill({ json: { value: { largeType: false, dark: false, language: "zh-CN", ...look } } }),
  );
}

for (const [name, look] of Object.entries(LOOKS))
  for (const screen of [...OFFICE, ...PHONE_SCREENS])
    spec(`axe finds nothing: ${screen.name}, ${name}`, async ({ context }) => {
      const browser = await context(screen.name.startsWith("m-") ? PHONE : DESKTOP);
      await inLook(browser, look);
      if (screen.role) await signIn(browser, screen.role);
      const page = await browser.newPage();
      await openScreen(screen, browser, page);
      assert.deepEqual(await findings(page), []);
    });
