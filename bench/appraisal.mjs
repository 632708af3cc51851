// A month's round of one village by API, and the pages of it, at the county's full size.
import { randomUUID } from "node:crypto";
import { cpu, json, median, report, runJava, signIn } from "./lib.mjs";
import { county } from "./measures.mjs";

const VILLAGE = "330726104217";
const PER_HOUSEHOLD = 6;
const CLIENTS = 16;
const TIMES = 200;
const WARM_ENTRIES = 8000;
const WARM = 300;
const SECONDS = 5;
/** Items that everybody may record, small enough for six of them. */
const ITEMS = [
  ["JT-11", 1],
  ["LL-11", 1],
  ["HJ-01", 1],
  ["ZJ-11", 1],
  ["JJ-01", 1],
  ["JT-01", 1],
];

const send = (headers, body) => ({
  method: "POST",
  headers: { ...headers, "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** So many at once until none is left. */
async function together(work, jobs) {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.pop(); job; job = queue.pop()) await work(job);
  };
  await Promise.all(Array.from({ length: CLIENTS }, worker));
}

async function all(url, headers) {
  const items = [];
  for (let page = 1; ; page++) {
    const answer = await json(`${url}&size=200&page=${page}`, { headers });
    items.push(...answer.items);
    if (items.length >= answer.total) return items;
  }
}

/** Asks again and again, until it was often enough or has taken long enough. */
async function often(times, url, headers) {
  const taken = [];
  for (const until = performance.now() + SECONDS * 1000; taken.length < times && performance.now() < until; ) {
    const began = performance.now();
    await json(url, { headers });
    taken.push(performance.now() - began);
  }
  return taken;
}

/** Warm: a page that was asked for a few times only is measured at compiling. */
async function milliseconds(url, headers) {
  await often(WARM, url, headers);
  return median(await often(TIMES, url, headers));
}

async function page(what, url, headers, bar) {
  const middle = await milliseconds(url, headers);
  report(what, `${middle.toFixed(1)} ms`, `≤ ${bar} ms`, middle <= bar);
}

/** Entries in other villages of the clerk's town, as many as the list is warmed by: a cold server is measured at compiling. */
async function warmed(product, period, today) {
  const at = `${product.at}/api/v1`;
  const admin = await signIn(product.at, "xitong");
  const change = async (areas) => {
    const [{ id, username, displayName, roles, version }] = (await json(`${at}/accounts?q=wenshu`, { headers: admin })).items;
    const body = { username, displayName, roles: roles.map((role) => role.code), areas, version };
    await json(`${at}/accounts/${id}`, { ...send(admin, body), method: "PUT" });
  };
  const villages = (await json(`${at}/regions?parent=${VILLAGE.slice(0, 9)}&size=50`, { headers: admin })).items;
  await change(villages.map(({ code }) => code));
  try {
    // Whose account is changed has to sign in again.
    const clerk = await signIn(product.at, "wenshu");
    const jobs = [];
    const rounds = await all(`${at}/appraisal/rounds?period=${period}`, clerk);
    for (const { area: code } of rounds.filter((r) => r.stage === "SCORING" && r.area !== VILLAGE)) {
      if (jobs.length >= WARM_ENTRIES) break;
      for (const { householdId } of await all(`${at}/family-scores?period=${period}&area=${code}`, clerk)) {
        for (const [itemCode, points] of ITEMS.slice(0, PER_HOUSEHOLD)) {
          jobs.push({ id: randomUUID(), subjectId: householdId, itemCode, points, happenedOn: today });
        }
      }
    }
    await together((entry) => json(`${at}/appraisal/entries`, send(clerk, entry)), jobs.slice(0, WARM_ENTRIES));
  } finally {
    await change([VILLAGE]);
  }
}

export async function appraisal() {
  const { product, database } = await county();
  const at = `${product.at}/api/v1`;
  let clerk = await signIn(product.at, "wenshu");
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
  const period = today.slice(0, 7);
  const households = await all(`${at}/family-scores?period=${period}`, clerk);
  const [round] = (await json(`${at}/appraisal/rounds?period=${period}`, { headers: clerk })).items;

  const town = await signIn(product.at, "zhenshuji");
  const one = households[0].householdId;
  const quarter = (await json(`${at}/family-scores/${one}`, { headers: clerk })).periods.find((p) => /Q/.test(p.period));
  await page("household index page (series)", `${at}/family-scores/${one}`, clerk, 15);
  await page("why this score", `${at}/family-scores/${one}/${period}`, clerk, 15);
  await page("list of a village's scores, 20 rows", `${at}/family-scores?period=${period}&area=${VILLAGE}`, clerk, 40);
  await page("the same of a town, lowest index first", `${at}/family-scores?period=${period}&sort=index`, town, 100);
  await page("a village's round with figures", `${at}/appraisal/rounds/${round.id}`, clerk, 40);
  await page(`its ${households.length} results`, `${at}/appraisal/rounds/${round.id}/results`, clerk, 40);
  await page("a town's board of rounds", `${at}/appraisal/rounds?period=${period}&size=50`, town, 40);
  await page("village board", `${at}/appraisal/boards?area=${VILLAGE}&period=${quarter.period}`, clerk, 40);

  const entries = households.flatMap((household) =>
    ITEMS.slice(0, PER_HOUSEHOLD).map(([itemCode, points]) => ({
      // The floor writes them again under ids that begin with "be".
      id: `00${randomUUID().slice(2)}`,
      subjectId: household.householdId,
      itemCode,
      points,
      happenedOn: today,
    })),
  );
  const used = () => cpu(product.pid) + cpu(database.pid);
  const record = (entry) => json(`${at}/appraisal/entries`, send(clerk, entry));
  /** @param work sends them; @returns entries per second and CPU seconds of each */
  const pace = async (jobs, work, count) => {
    const before = used();
    const began = performance.now();
    await together(work, jobs);
    return { rate: count / ((performance.now() - began) / 1000), each: (used() - before) / count };
  };
  const visits = async (households) => {
    const sent = (group) => json(`${at}/appraisal/entry-batches`, send(clerk, { entries: group }));
    const refused = (answers) => answers.filter(({ problem }) => problem).length;
    let lost = 0;
    const taken = await pace(households, async (group) => (lost += refused(await sent(group))), households.flat().length);
    if (lost) throw new Error(`${lost} entries were refused`);
    return taken;
  };
  await warmed(product, period, today);
  clerk = await signIn(product.at, "wenshu");
  // The first of each household are part of the round.
  const third = Math.ceil(households.length / 3);
  await together(record, entries.splice(0, third * PER_HOUSEHOLD));
  const single = entries.splice(0, third * PER_HOUSEHOLD);
  const alone = await pace(single, record, single.length);
  const doors = [];
  while (entries.length) doors.push(entries.splice(0, PER_HOUSEHOLD));
  await visits(doors.splice(0, Math.ceil(doors.length / 3)));
  const count = doors.flat().length;
  const visited = await visits(doors);
  const bare = count / Number(runJava("bench/floor/EntryRows.java", [String(count), String(CLIENTS)], database.env));
  for (const [how, { rate, each }] of [
    ["one a request", alone],
    [`a household's ${PER_HOUSEHOLD} a request, as a phone sends them`, visited],
  ])
    report(
      `entries of one village, ${CLIENTS} clients, ${how}: of bare inserts of the same rows`,
      `${(rate / bare).toFixed(2)} (${rate.toFixed(0)} against ${bare.toFixed(0)} per s; CPU ${(each * 1000).toFixed(1)} ms each)`,
      "≥ 0.4",
      rate / bare >= 0.4,
    );
  // Signing in is made slow on purpose, and is not part of the round.
  const judges = Object.fromEntries(
    await Promise.all(["wenshu", "pingyi", "cunshuji"].map(async (name) => [name, await signIn(product.at, name)])),
  );
  const steps = used();
  const stepsBegan = performance.now();
  const meeting = { heldOn: today, attendees: ["甲一", "乙二", "丙三", "丁四", "戊五"], minutes: "逐户评议" };
  let version = (await json(`${at}/appraisal/rounds/${round.id}`, { headers: clerk })).version;
  for (const [username, action, more] of [
    ["wenshu", "submit", { reason: "其余无变化" }],
    ["pingyi", "review", meeting],
    ["cunshuji", "decide", meeting],
  ]) {
    const view = await json(
      `${at}/appraisal/rounds/${round.id}/actions/${action}`,
      send(judges[username], { version, ...more }),
    );
    version = view.version;
  }
  const [waiting] = (await json(`${at}/appraisal/rounds?period=${period}&stage=TOWN`, { headers: town })).items;
  if (waiting) await json(`${at}/appraisal/round-approvals`, send(town, { roundIds: [waiting.id], reason: "同意" }));
  const stages = (performance.now() - stepsBegan) / 1000;
  report(
    `its round through the levels (${households.length} households)`,
    `${stages.toFixed(2)} s (CPU ${(used() - steps).toFixed(2)} s)`,
    "≤ 3 s",
    stages <= 3,
  );
}
