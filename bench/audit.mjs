// The audit trail: how long chaining and verifying a million entries takes, and whether one changed byte, a missing row
// and a row that is missing with its link are named.
import { json, pause, peak, report, runJava, signIn } from "./lib.mjs";
import { county } from "./measures.mjs";

const ROWS = Number(process.env.TOUYAN_BENCH_AUDIT ?? 1_000_000);
const one = (n) => n.toFixed(1);

async function verify(at, headers) {
  const began = performance.now();
  const started = await json(`${at}/api/v1/audit-checks`, { method: "POST", headers, body: "{}" });
  for (;;) {
    const check = await json(`${at}/api/v1/audit-checks/${started.id}`, { headers });
    if (check.status === "DONE") return { ...check, seconds: (performance.now() - began) / 1000 };
    if (check.status === "FAILED") throw new Error("the check failed");
    await pause(100);
  }
}

export async function audit() {
  const { product, database } = await county(Number(process.env.TOUYAN_BENCH_AUDIT_HOUSEHOLDS ?? 2000));
  const rows = (...words) => runJava("bench/floor/AuditRows.java", words, database.env);
  console.error(`  writing ${ROWS} entries`);
  rows("fill", String(ROWS));
  const began = performance.now();
  while (Number(rows("waiting")) > 0) await pause(500);
  const chained = (performance.now() - began) / 1000;
  report(`chaining ${ROWS} entries that were written at once`, `${one(chained)} s`, "–", null);
  const headers = { ...(await signIn(product.at, "shenji")), "Content-Type": "application/json" };
  let whole;
  const most = await peak(product.pid, async () => {
    whole = await verify(product.at, headers);
  });
  const measured = `${one(whole.seconds)} s (resident set at most ${most.toFixed(0)} MiB)`;
  const good = whole.faults === 0 && whole.rows >= ROWS && whole.seconds <= 30;
  report(`audit verify of ${whole.rows} entries`, measured, "≤ 30 s", good);
  const fault = async (what, word, kind, field) => {
    const wanted = Number(rows(word));
    const checked = await verify(product.at, headers);
    const [found] = checked.findings;
    const named = checked.faults === 1 && found.kind === kind && found[field] === wanted;
    report(what, `${found?.kind} entry ${found?.entryId}, number ${found?.number}`, "named", named);
  };
  await fault("one changed character among them", "spoil", "CHANGED", "entryId");
  rows("mend");
  try {
    await fault("one row missing in the middle", "remove", "REMOVED", "entryId");
    await fault("the same, its link missing too", "cut", "CUT", "number");
  } finally {
    rows("restore");
  }
}
