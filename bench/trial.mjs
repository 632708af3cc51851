// A draft of the scheme tried on a county's quarter: every household on the roster with entries in each month.
import { cpu, json, pause, report, runJava, signIn } from "./lib.mjs";
import { county } from "./measures.mjs";

const BAR = 20;
const COUNTY = "330726";

/** The quarter before this one, and its first month. */
export function quarterBefore(today) {
  const [year, month] = today.split("-").map(Number);
  const first = year * 12 + 3 * Math.floor((month - 1) / 3) - 3;
  const at = { year: Math.floor(first / 12), month: (first % 12) + 1 };
  return {
    quarter: `${at.year}-Q${1 + Math.floor((at.month - 1) / 3)}`,
    month: `${at.year}-${String(at.month).padStart(2, "0")}`,
  };
}

const sent = (headers, method, body) => ({
  method,
  headers: { ...headers, "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** Dearer deductions, twice the points for help, a higher bar: every household's index changes. */
function harsher(rules) {
  const items = rules.items.map((item) =>
    item.code === "JJ-01" || item.code === "HJ-01"
      ? { ...item, least: item.least * 2, most: item.most * 2, warnings: 0, cap: null }
      : item,
  );
  const grades = rules.grades.map((grade) => (grade.code === "A" ? { ...grade, atLeast: 92 } : grade));
  return { ...rules, items, grades };
}

async function draft(at, who) {
  const [scheme] = await json(`${at}/appraisal/schemes`, { headers: who });
  const open = scheme.versions.find((one) => one.status === "DRAFT");
  const versions = `${at}/appraisal/schemes/${scheme.id}/versions`;
  const number = open ? open.number : (await json(versions, sent(who, "POST"))).number;
  const base = await json(`${versions}/1`, { headers: who });
  const { version } = await json(`${versions}/${number}`, { headers: who });
  await json(`${versions}/${number}`, sent(who, "PUT", { rules: harsher(base.rules), version }));
  return `${versions}/${number}/trials`;
}

export async function trial() {
  const { product, database } = await county();
  const at = `${product.at}/api/v1`;
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
  const { quarter, month } = quarterBefore(today);
  const entries = runJava("bench/floor/TrialEntries.java", [month], database.env);
  const who = await signIn(product.at, "zuzhi");
  const trials = await draft(at, who);
  for (const turn of ["first", "again"]) {
    const parts = () => [cpu(product.pid), cpu(database.pid)];
    const before = parts();
    const began = performance.now();
    let view = await json(trials, sent(who, "POST", { area: COUNTY, period: quarter }));
    while (view.status === "QUEUED" || view.status === "RUNNING") {
      await pause(100);
      view = await json(`${at}/appraisal/trials/${view.id}`, { headers: who });
    }
    const seconds = (performance.now() - began) / 1000;
    if (view.status !== "DONE") throw new Error(`trial: ${view.status} ${view.error}`);
    const { households, changed, villages } = view.report;
    report(
      `trial of a draft on ${quarter}, ${turn}: ${households} households, ${villages} villages, ${entries} entries, ${changed} change`,
      `${seconds.toFixed(1)} s (CPU ${parts().map((now, i) => (now - before[i]).toFixed(1)).join(" s product, ")} s database)`,
      `≤ ${BAR} s`,
      seconds <= BAR,
    );
    await json(`${at}/appraisal/trials/${view.id}`, { method: "DELETE", headers: who });
  }
}
