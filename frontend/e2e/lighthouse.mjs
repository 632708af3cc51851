// npm run lighthouse: the phone entry on a simulated slow phone, against the packaged product. Bars: 90 and 95.
import { launch } from "./lib/chrome.mjs";
import { startProduct } from "./lib/product.mjs";

const given = process.argv[2] === "--url" ? process.argv[3] : null;
const BARS = { performance: 90, accessibility: 95 };
const RUNS = 3;
const { default: lighthouse } = await import("lighthouse");

const product = given ? null : await startProduct(["--households", "2000"]);
const url = `${given ?? product.url}/m/`;
const seconds = (audit) => `${(audit.numericValue / 1000).toFixed(1)} s`;
const rows = [];
try {
  for (let run = 1; run <= RUNS; run++) {
    const chrome = await launch();
    try {
      const { lhr } = await lighthouse(url, {
        port: chrome.port,
        output: "json",
        logLevel: "error",
        onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
      });
      const score = (name) => Math.round(lhr.categories[name].score * 100);
      rows.push({
        run,
        performance: score("performance"),
        accessibility: score("accessibility"),
        best: score("best-practices"),
        seo: score("seo"),
        FCP: seconds(lhr.audits["first-contentful-paint"]),
        LCP: seconds(lhr.audits["largest-contentful-paint"]),
        TTI: seconds(lhr.audits.interactive),
        "TBT ms": Math.round(lhr.audits["total-blocking-time"].numericValue),
        CLS: lhr.audits["cumulative-layout-shift"].numericValue.toFixed(3),
        KB: Math.round(lhr.audits["total-byte-weight"].numericValue / 1024),
      });
      const faults = Object.values(lhr.audits).filter(
        ({ score: s, scoreDisplayMode: mode }) => s === 0 && mode === "binary",
      );
      if (run === 1) for (const { id, title } of faults) console.log(`  ${id}: ${title}`);
    } finally {
      await chrome.stop();
    }
  }
} finally {
  await product?.stop();
}
console.table(rows);
const median = (name) => rows.map((row) => row[name]).sort((a, b) => a - b)[Math.floor(rows.length / 2)];
let low = 0;
for (const [name, bar] of Object.entries(BARS)) {
  const value = median(name);
  console.log(`phone /m/ ${name}: median ${value}, bar ${bar}: ${value >= bar ? "met" : "MISSED"}`);
  if (value < bar) low += 1;
}
process.exit(low > 0 ? 1 : 0);
