// The books of a whole county as one workbook: checked, confirmed, killed in the middle, sent again.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import {
  APP_CLASSPATH,
  cpu,
  databaseOf,
  JAVA,
  json,
  pause,
  peak,
  report,
  STATE,
  signIn,
  startProduct,
} from "./lib.mjs";

const HOUSEHOLDS = Number(process.env.TOUYAN_BENCH_ROSTER ?? 140_000);
const BAR = 90;
const BUSY = ["READING", "CHECKING", "APPLYING", "UNDOING"];
const one = (n) => n.toFixed(1);

/** @returns the file and how many people stand in it; made once */
function roster() {
  const file = `${STATE}/roster-${HOUSEHOLDS}.xlsx`;
  if (!existsSync(file)) {
    console.error("  making the workbook");
    execFileSync(JAVA, [
      "-Xmx1500m",
      "-cp",
      APP_CLASSPATH,
      "bench/floor/RosterBook.java",
      `${file}.part`,
      String(HOUSEHOLDS),
    ]);
    execFileSync("mv", [`${file}.part`, file]);
  }
  return file;
}

/** Waits while a job works, and counts how many different states of it were seen. */
async function settle(at, headers, id, onProgress = () => {}) {
  const seen = new Set();
  for (;;) {
    const now = await json(`${at}/api/v1/imports/${id}`, { headers });
    if (!BUSY.includes(now.status)) return { ...now, seen: seen.size };
    seen.add(`${now.status} ${now.done}`);
    if (onProgress(now)) return { ...now, seen: seen.size };
    await pause(200);
  }
}

async function upload(at, headers, file) {
  const query = new URLSearchParams({ kind: "HOUSEHOLDS", fileName: "roster.xlsx" });
  const type = { "Content-Type": "application/octet-stream" };
  return json(`${at}/api/v1/imports?${query}`, {
    method: "POST",
    headers: { ...headers, ...type },
    body: readFileSync(file),
  });
}

const act = (at, headers, { id, version }, action) =>
  json(`${at}/api/v1/imports/${id}/actions/${action}`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ version }),
  });

const counts = (now) => `${now.added} / ${now.changed} / ${now.unchanged} / ${now.rejected}`;
const seconds = (began) => (performance.now() - began) / 1000;

export async function importing() {
  const file = roster();
  const data = `${STATE}/import`;
  rmSync(data, { recursive: true, force: true });
  const product = await startProduct({ data, args: ["--households", "2000"] });
  const headers = await signIn(product.at, "zuzhi");
  const before = await json(`${product.at}/api/v1/regions/330726`, { headers });
  const database = databaseOf(data);
  const used = () => ({ product: cpu(product.pid), database: cpu(database) });
  const start = used();
  const began = performance.now();
  let checked;
  let applied;
  let toCheck;
  const most = await peak(product.pid, async () => {
    const sent = await upload(product.at, headers, file);
    checked = await settle(product.at, headers, sent.id);
    toCheck = seconds(began);
    if (checked.status !== "CHECKED") throw new Error(JSON.stringify(checked));
    await act(product.at, headers, checked, "confirm");
    applied = await settle(product.at, headers, sent.id);
  });
  const all = seconds(began);
  if (applied.status !== "APPLIED") throw new Error(JSON.stringify(applied));
  const end = used();
  const after = await json(`${product.at}/api/v1/regions/330726`, { headers });
  const cpus = `CPU ${one(end.product - start.product)} s product, ${one(end.database - start.database)} s database`;
  const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`;
  report(
    `import of ${checked.rows} people in ${checked.householdsAdded} households (${size}), confirm included`,
    `${one(all)} s: checked in ${one(toCheck)} s, written in ${one(all - toCheck)} s (${cpus}); rejected ${checked.rejected}`,
    `≤ ${BAR} s`,
    all <= BAR,
  );
  const heap = /-Xmx(\S+)/.exec(process.env.BENCH_FLAGS)[1];
  report(`heap of the product (-Xmx), its resident set at most`, `${heap}, ${most.toFixed(0)} MiB`, "≤ 512 MB", true);
  const live = `${checked.seen} and ${applied.seen}`;
  report(
    "different states of the progress seen, checking and writing",
    live,
    "≥ 10 each",
    Math.min(checked.seen, applied.seen) >= 10,
  );
  const grown = after.residents - before.residents;
  // One of the made-up people may bear the name and number of somebody of the small county.
  const expected = checked.rows - checked.rejected;
  report("people that the county's sums grew by", String(grown), String(expected), grown === expected);
  await again(product, headers, file, checked);
  await product.stop();
}

/** The same file once more. */
async function again(product, headers, file, first) {
  const began = performance.now();
  const sent = await upload(product.at, headers, file);
  const now = await settle(product.at, headers, sent.id);
  const same = now.status === "CHECKED" && now.unchanged === first.rows - first.rejected;
  report(
    "the same file again: added / changed / same / rejected",
    `${counts(now)} in ${one(seconds(began))} s`,
    "all the same",
    same,
  );
}

/** Killed half-way through writing, product and all; what is there afterwards, and what the next start makes of it. */
export async function importKill() {
  const file = roster();
  const data = `${STATE}/import-kill`;
  rmSync(data, { recursive: true, force: true });
  let product = await startProduct({ data, args: ["--households", "2000"] });
  let headers = await signIn(product.at, "zuzhi");
  const total = async () => (await json(`${product.at}/api/v1/households?size=1&area=330726`, { headers })).total;
  const before = await total();
  const sent = await upload(product.at, headers, file);
  const checked = await settle(product.at, headers, sent.id);
  await act(product.at, headers, checked, "confirm");
  await settle(product.at, headers, sent.id, (now) => now.total > 0 && now.done > now.total / 2);
  product.child.kill("SIGKILL");
  process.kill(databaseOf(data), "SIGKILL");
  await pause(1000);
  product = await startProduct({ data });
  headers = await signIn(product.at, "zuzhi");
  const between = await total();
  report("households written by an import killed half-way", String(between - before), "0", between === before);
  const applied = await settle(product.at, headers, sent.id);
  const after = await total();
  const whole = applied.status === "APPLIED" && after - before === checked.householdsAdded;
  report(
    "households after its job was taken up again",
    `${after - before} (${applied.status})`,
    `${checked.householdsAdded}`,
    whole,
  );
  await product.stop();
}
