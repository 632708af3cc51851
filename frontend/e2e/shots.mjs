// npm run shots: a picture of every screen at 1440×900 and 390×844 in docs/screenshots/.
import { mkdir, stat } from "node:fs/promises";
import { closeBrowser, DESKTOP, newContext, PHONE, URL_OF } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { startProduct } from "./lib/product.mjs";
import { OFFICE, openScreen, PHONE_SCREENS } from "./lib/screens.mjs";

const words = process.argv.slice(2);
const given = words[0] === "--url" ? words.splice(0, 2)[1] : null;
const folder = new URL("../../docs/screenshots/", import.meta.url);
const NARROW = { ...PHONE, deviceScaleFactor: 1 };
const LARGEST = 300 * 1024;

const LOOKS = [
  ["households", { dark: true }],
  ["workbench", { largeType: true }],
  ["m-households", { dark: true, largeType: true }],
];

const product = given ? null : await startProduct(["--households", "2000"]);
const emptyProduct = given ? null : await startProduct(["--empty"], "EMPTY");
URL_OF.county = given ?? product.url;
let failed = 0;

async function shoot(screen, device, suffix, look = {}, url = URL_OF.county) {
  const name = `${screen.name}${suffix}.png`;
  if (words.length > 0 && !words.some((word) => name.includes(word))) return;
  const context = await newContext(device, url);
  try {
    const ui = { largeType: false, dark: false, language: "zh-CN", ...look };
    await context.addInitScript(
      (value) => location.protocol.startsWith("http") && localStorage.setItem("touyan.ui", value),
      JSON.stringify(ui),
    );
    await context.route("**/api/v1/preferences/ui", (route) => route.fulfill({ json: { value: ui } }));
    if (screen.role) await signIn(context, screen.role);
    const page = await context.newPage();
    await openScreen(screen, context, page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    const file = new URL(name, folder);
    await page.screenshot({ path: file.pathname });
    const { size } = await stat(file);
    console.log(
      `${name.padEnd(34)} ${(size / 1024).toFixed(0).padStart(4)} KB${size > LARGEST ? "  over 300 KB" : ""}`,
    );
    if (size > LARGEST) failed += 1;
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${String(error.message).split("\n").slice(0, 3).join(" ")}`);
  } finally {
    await context.close();
  }
}

try {
  await mkdir(folder, { recursive: true });
  // Where sign-ins are kept from one picture to the next.
  await mkdir(new URL("../test-results/", import.meta.url), { recursive: true });
  for (const screen of OFFICE) {
    await shoot(screen, DESKTOP, "-1440");
    await shoot(screen, NARROW, "-390");
  }
  for (const screen of PHONE_SCREENS) {
    await shoot(screen, NARROW, "-390");
  }
  for (const [name, look] of LOOKS) {
    const screen = [...OFFICE, ...PHONE_SCREENS].find((one) => one.name === name);
    const suffix = Object.keys(look)
      .map((key) => (key === "dark" ? "-dark" : "-large"))
      .join("");
    await shoot(
      screen,
      name.startsWith("m-") ? NARROW : DESKTOP,
      name.startsWith("m-") ? `${suffix}-390` : `${suffix}-1440`,
      look,
    );
  }
  if (emptyProduct) {
    const setup = {
      name: "setup",
      role: null,
      path: "/setup",
      ready: (page) => page.getByText("浦江县").first().waitFor(),
    };
    await shoot(setup, DESKTOP, "-1440", {}, emptyProduct.url);
    await shoot(setup, NARROW, "-390", {}, emptyProduct.url);
  }
} finally {
  await closeBrowser();
  await Promise.all([product?.stop(), emptyProduct?.stop()]);
}
process.exit(failed > 0 ? 1 : 0);
