// Six writers, each with ids of its own, repeat a create until it is acknowledged; meanwhile kill -9 of the product, of
// its database, or of both. Afterwards every acknowledged household must be there exactly once, and the sums must agree.
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { databaseOf, freePort, json, pause, signIn, startProduct, STATE } from "./lib.mjs";

const ROUNDS = Number(process.argv[2] ?? 10);
const VILLAGE = "330726104217";
const WRITERS = 6;
const data = `${STATE}/kill`;

function uuidV7() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

const flags = { registeredHere: true, livesHere: true, isMember: false };
const household = (id, name) => ({
  id,
  villageCode: VILLAGE,
  contactGridCode: null,
  groupNumber: "01",
  address: { naturalVillage: null, doorNumber: "1号", address: "广方村1号" },
  ...flags,
  head: { name, sex: "1", relation: "02", ...flags },
});

const acknowledged = new Map();
const refusals = new Map();
let retried = 0;
let writing = true;

async function writer(at, headers, number) {
  for (let i = 0; writing; i++) {
    const id = uuidV7();
    const body = JSON.stringify(household(id, `演练${number}-${i}`));
    for (let attempt = 0; ; attempt++) {
      if (attempt > 0) retried++;
      const options = { method: "POST", headers, body, signal: AbortSignal.timeout(15_000) };
      const response = await fetch(`${at}/api/v1/households`, options).catch(() => null);
      if (response?.status === 201 || response?.status === 200) {
        const answer = await response.json().catch(() => null);
        if (answer?.id === id) {
          acknowledged.set(id, answer.number);
          break;
        }
      } else if (response) {
        const text = await response.text().catch(() => "");
        refusals.set(response.status, text);
        // What is wrong with the request itself will not come right by repeating it.
        if (![503, 500, 401].includes(response.status)) throw new Error(`${response.status} ${text}`);
      }
      if (!writing && attempt > 60) break;
      await pause(100);
    }
  }
}

function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Ended by itself in the meantime.
  }
}

async function everyRow(at, headers) {
  const found = new Map();
  let after = "";
  do {
    const page = await json(`${at}/api/v1/households?area=${VILLAGE}&size=200${after}`, { headers });
    for (const row of page.items) found.set(row.id, (found.get(row.id) ?? 0) + 1);
    after = page.next ? `&after=${encodeURIComponent(page.next)}` : "";
  } while (after);
  return found;
}

mkdirSync(STATE, { recursive: true });
rmSync(data, { recursive: true, force: true });
const port = await freePort();
let product = await startProduct({ data, port, args: ["--households", "2000"] });
const headers = { ...(await signIn(product.at, "wenshu")), "Content-Type": "application/json" };
const before = (await everyRow(product.at, headers)).size;
const writers = Array.from({ length: WRITERS }, (_, n) => writer(product.at, headers, n));
const failed = Promise.all(writers).catch((e) => {
  console.error(e);
  process.exit(1);
});
const back = [];
for (let round = 0; round < ROUNDS; round++) {
  await pause(1500 + Math.random() * 3000);
  const [app, database] = [product.pid, databaseOf(data)];
  const what = ["app", "both", "database"][round % 3];
  const began = performance.now();
  if (what !== "database") kill(app);
  if (what !== "app") kill(database);
  if (what === "database") {
    // The product starts it again by itself.
    for (;;) {
      const ok = await fetch(`${product.at}/api/v1/households?size=1`, { headers, signal: AbortSignal.timeout(5000) })
        .then((r) => r.ok)
        .catch(() => false);
      if (ok) break;
      await pause(100);
    }
  } else {
    while (product.child.signalCode === null && product.child.exitCode === null) await pause(20);
    product = await startProduct({ data, port });
  }
  back.push((performance.now() - began) / 1000);
  console.error(`round ${round + 1}: killed ${what}, back after ${back.at(-1).toFixed(1)} s, ${acknowledged.size} acknowledged`);
}
await pause(2000);
writing = false;
await failed;
const rows = await everyRow(product.at, headers);
const lost = [...acknowledged.keys()].filter((id) => !rows.has(id)).length;
const doubled = [...rows.values()].filter((n) => n > 1).length;
const extra = rows.size - before - acknowledged.size;
const numbers = new Set(acknowledged.values()).size;
const total = (await json(`${product.at}/api/v1/households?area=${VILLAGE}&size=1`, { headers })).total;
await product.stop();
console.log(
  `${ROUNDS} kills, ${acknowledged.size} acknowledged, ${retried} retries: lost ${lost}, doubled ${doubled}, ` +
    `never acknowledged ${extra}, household numbers given twice ${acknowledged.size - numbers}, ` +
    `sum kept ${total} for ${rows.size} rows; back after ${Math.max(...back).toFixed(1)} s at most`,
);
if (refusals.size > 0) console.error("refused meanwhile:", Object.fromEntries(refusals));
process.exit(lost + doubled + extra === 0 && total === rows.size && numbers === acknowledged.size ? 0 : 1);
