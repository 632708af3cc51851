import assert from "node:assert/strict";
import { after } from "node:test";
import { findings } from "../lib/axe.mjs";
import { closeBrowser, DESKTOP, PHONE, spec } from "../lib/browser.mjs";
import { signIn } from "../lib/people.mjs";
import { OFFICE, openScreen, PHONE_SCREENS } from "../lib/screens.mjs";

after(closeBrowser);

const LOOKS = { dark: { dark: true }, "large type": { largeType: true } };
/** What another look can break: the rest is the same page. */
const OF_LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable"];

const choose = (look) => localStorage.setItem("touyan.ui", JSON.stringify({ language: "zh-CN", ...look }));

for (const screen of [...OFFICE, ...PHONE_SCREENS])
  spec(`axe finds nothing, light, dark and large: ${screen.name}`, async ({ context }) => {
    const browser = await context(screen.name.startsWith("m-") ? PHONE : DESKTOP);
    let chosen = {};
    await browser.route("**/api/v1/preferences/ui", (route) =>
      route.fulfill({ json: { value: { largeType: false, dark: false, language: "zh-CN", ...chosen } } }),
    );
    if (screen.role) await signIn(browser, screen.role);
    const page = await browser.newPage();
    const path = await openScreen(screen, browser, page);
    assert.deepEqual(await findings(page), [], "light");
    for (const [name, look] of Object.entries(LOOKS)) {
      chosen = look;
      // The look is chosen before the page is drawn, as an account's own choice would be.
      await page.evaluate(choose, look);
      await openScreen({ ...screen, path }, browser, page);
      assert.deepEqual(await findings(page, OF_LOOKS), [], name);
    }
  });
