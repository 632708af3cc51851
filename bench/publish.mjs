// A county's quarter published in one job: its last month approved in every village, the quarter made of its months. Then
// the same with product and database killed half-way, taken up by the next start: the results must be the same.
import { existsSync } from "node:fs";
import { cpu, databaseOf, json, pause, report, runJava, STATE, signIn, startDatabase, startProduct } from "./lib.mjs";
import { close, first } from "./measures.mjs";
import { quarterBefore } from "./trial.mjs";

const BAR = 30;
const COUNTY = "330726";
const data = `${STATE}/first`;

/** By SQL, with no product on the folder. @returns what the program printed */
async function rows(command, quarter, month) {
  const database = await startDatabase(data);
  if (command === "back" && process.env.TOUYAN_BENCH_FILLED !== "yes") {
    runJava("bench/floor/TrialEntries.java", [month], database.env);
    process.env.TOUYAN_BENCH_FILLED = "yes";
  }
  const printed = runJava("bench/floor/PublishRows.java", [command, quarter, month], database.env);
  await database.stop();
  return printed;
}

async function ask(product, quarter) {
  const headers = { ...(await signIn(product.at, "zuzhi")), "Content-Type": "application/json" };
  const body = JSON.stringify({ area: COUNTY, period: quarter, reason: "同意公布" });
  const { id } = await json(`${product.at}/api/v1/appraisal/publications`, { method: "POST", headers, body });
  return { headers, id };
}

async function settle(product, { headers, id }, until = () => false) {
  for (;;) {
    const view = await json(`${product.at}/api/v1/appraisal/publications/${id}`, { headers });
    if (!["QUEUED", "RUNNING"].includes(view.status) || until(view)) return view;
    await pause(100);
  }
}

let whole;
/** Without a break. */
export async function publish() {
  await close();
  if (!existsSync(data)) await first();
  const { quarter, month } = quarterBefore(new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }));
  await rows("back", quarter, month);
  const product = await startProduct({ data });
  const parts = () => [cpu(product.pid), cpu(databaseOf(data))];
  const before = parts();
  const began = performance.now();
  const view = await settle(product, await ask(product, quarter));
  const seconds = (performance.now() - began) / 1000;
  const used = parts().map((now, i) => (now - before[i]).toFixed(1));
  await product.stop();
  if (view.status !== "DONE") throw new Error(`publish: ${view.status} ${view.error}`);
  const { approved, published, households, left } = view.report;
  report(
    `publishing ${quarter} of the county: ${approved} rounds approved, ${published} villages, ${households} households, ${left.length} left`,
    `${seconds.toFixed(1)} s (CPU ${used.join(" s product, ")} s database)`,
    `≤ ${BAR} s`,
    seconds <= BAR && left.length === 0 && published > 0,
  );
  whole = await rows("sum", quarter, month);
}

/** Killed half-way, product and database; the next start takes the job up. */
export async function publishKill() {
  if (!whole) await publish();
  const { quarter, month } = quarterBefore(new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }));
  await rows("back", quarter, month);
  let product = await startProduct({ data });
  const asked = await ask(product, quarter);
  const half = await settle(product, asked, (view) => view.total > 0 && view.done > view.total / 2);
  if (half.status === "DONE") throw new Error("publish-kill: it was done before it could be killed");
  const child = product.child;
  child.kill("SIGKILL");
  process.kill(databaseOf(data), "SIGKILL");
  while (child.signalCode === null && child.exitCode === null) await pause(20);
  product = await startProduct({ data });
  const began = performance.now();
  const headers = { ...(await signIn(product.at, "zuzhi")), "Content-Type": "application/json" };
  const view = await settle(product, { headers, id: asked.id });
  const seconds = (performance.now() - began) / 1000;
  await product.stop();
  const again = await rows("sum", quarter, month);
  report(
    `the same, killed after ${half.done} of ${half.total} villages: ${view.status} ${seconds.toFixed(0)} s after the next start, ${again}`,
    again === whole ? "the same results" : `uninterrupted: ${whole}`,
    "the same",
    view.status === "DONE" && again === whole,
  );
}
