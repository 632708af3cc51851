import assert from "node:assert/strict";
import { after } from "node:test";
import { findings } from "../lib/axe.mjs";
import { closeBrowser, DESKTOP, PHONE, spec } from "../lib/browser.mjs";
import { signIn } from "../lib/people.mjs";
import { OFFICE, openScreen, PHONE_SCREENS } from "../lib/screens.mjs";

after(closeBrowser);

const LOOK = { dark: true, largeType: true };
/** What the other look can break: the rest is the same page. Contrast is the dark's, size and room the large type's. */
const OF_LOOK = ["color-contrast", "target-size", "scrollable-region-focusable"];

const choose = (look) => localStorage.setItem("touyan.ui", JSON.stringify({ language: "zh-CN", ...look }));

for (const screen of [...OFFICE, ...PHONE_SCREENS])
  spec(`axe finds nothing, light, then dark and large: ${screen.name}`, async ({ context }) => {
    const browser = screen.name.startsWith("m-")
      ? await context(PHONE)
      : await context.shared(`${screen.role}`, DESKTOP);
    if (screen.role) await signIn(browser, screen.role);
    const page = await browser.newPage();
    let chosen = {};
    await page.route("**/api/v1/preferences/ui", (route) =>
      route.fulfill({ json: { value: { largeType: false, dark: false, language: "zh-CN", ...chosen } } }),
    );
    await page.addInitScript(choose, chosen);
    const path = await openScreen(screen, browser, page);
    assert.deepEqual(await findings(page), [], "light");
    // Chosen before the page is drawn, as an account's own choice would be.
    chosen = LOOK;
    await page.addInitScript(choose, chosen);
    await openScreen({ ...screen, path }, browser, page);
    if (!screen.name.startsWith("m-"))
      assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })), {
        theme: "dark",
        type: "large",
      });
    assert.deepEqual(await findings(page, OF_LOOK), [], "dark, large type");
  });
