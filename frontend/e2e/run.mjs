// npm run e2e [-- part-of-a-spec's-name …]   --url URL runs against a product that is already there,
// --lane looks what only looks at screens, --lane changes the rest; else both beside each other.
import { mkdir, readdir, rm } from "node:fs/promises";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { startProduct } from "./lib/product.mjs";

const words = process.argv.slice(2);
const option = (name) => {
  const at = words.indexOf(name);
  return at < 0 ? null : words.splice(at, 2)[1];
};
const url = option("--url");
const emptyUrl = option("--empty-url");
const lane = option("--lane");
const only = { looks: (name) => name >= "90", changes: (name) => name < "90" };
if (lane !== null && !Object.hasOwn(only, lane)) throw new Error("--lane looks or changes");
const folder = new URL("./specs/", import.meta.url);
const files = (await readdir(folder))
  .filter((name) => name.endsWith(".spec.mjs"))
  .filter((name) => !lane || only[lane](name))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();
const needsEmpty = files.some((name) => name.includes("setup"));

const started = [];
const start = async (options, state) => {
  const product = await startProduct(options, state);
  started.push(product);
  return product.url;
};
const stopAll = () => Promise.all(started.splice(0).map((product) => product.stop()));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stopAll().then(() => process.exit(130)));

const counts = { passed: 0, failed: 0, skipped: 0 };
const isTest = (event) => event.details?.type !== "suite" && !String(event.name).endsWith(".spec.mjs");

/** One spec file after the other. */
function runLane(names) {
  if (names.length === 0) return undefined;
  return new Promise((resolve) => {
    const stream = run({ files: names.map((name) => fileURLToPath(new URL(name, folder))), concurrency: 1 });
    stream.on("test:pass", (event) => {
      if (isTest(event)) counts[event.skip || event.todo ? "skipped" : "passed"] += 1;
    });
    stream.on("test:fail", () => {
      counts.failed += 1;
    });
    stream.on("end", resolve);
    stream.compose(new spec()).pipe(process.stdout);
  });
}

try {
  // Not the pictures of the other lane, which may be at work.
  if (!lane) await rm(new URL("../test-results/", import.meta.url), { recursive: true, force: true });
  await mkdir(new URL("../test-results/", import.meta.url), { recursive: true });
  process.env.TOUYAN_URL = url ?? (await start(["--households", "2000"], "READY"));
  if (needsEmpty) process.env.TOUYAN_EMPTY_URL = emptyUrl ?? (await start(["--empty"], "EMPTY"));
  console.log(`${files.length} spec files against ${process.env.TOUYAN_URL}`);
  await Promise.all([runLane(files.filter(only.changes)), runLane(files.filter(only.looks))]);
} catch (error) {
  console.error(error);
  counts.failed += 1;
} finally {
  await stopAll();
}
console.log(`e2e: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
