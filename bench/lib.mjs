// What the benchmarks share: the product, its database and the floor as child processes, wrk, and the table.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";

export const STATE = ".run/bench";
export const PASSWORD = "Touyan@2026";
/** The same for a county that the product loads with its own database and then reads from one given to it. */
const KEY = "0f".repeat(32);
export const JAVA = process.env.BENCH_JAVA;
const APP = process.env.BENCH_APP;
const FLAGS = process.env.BENCH_FLAGS.split(" ").filter(Boolean);
const SECONDS = Number(process.env.TOUYAN_BENCH_SECONDS ?? 8);

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const running = new Set();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function java(name, args, env = {}) {
  const log = openSync(`${STATE}/${name}.log`, "a");
  const child = spawn(JAVA, args, { env: { TOUYAN_FIELD_KEY: KEY, TOUYAN_EXPORT_APPROVAL_ROWS: "9999999", ...process.env, ...env }, stdio: ["ignore", log, log] });
  running.add(child);
  child.on("exit", () => running.delete(child));
  return child;
}

export const APP_CLASSPATH = `${APP}/app/*:${APP}/lib/main/*:${APP}/lib/boot/*`;

/** A small program of ours that ends; what it printed. */
export const runJava = (file, words, env) =>
  execFileSync(JAVA, ["-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", APP_CLASSPATH, file, ...words], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  }).trim();

/** The embedded database on its own, so that product and floor share it and its memory is not counted as theirs. */
export async function startDatabase(folder) {
  const told = `${STATE}/database.env`;
  rmSync(told, { force: true });
  const args = ["-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", APP_CLASSPATH, "bench/floor/BenchDatabase.java", folder, told];
  const child = java("database", args);
  while (!existsSync(told)) {
    if (child.exitCode !== null) throw new Error("the database does not start, see " + STATE);
    await pause(50);
  }
  const [url, user, password, pid] = readFileSync(told, "utf8").split("\n");
  return { child, pid: Number(pid), env: databaseEnv(url, user, password), stop: () => stop(child) };
}

function databaseEnv(url, user, password) {
  return {
    QUARKUS_DATASOURCE_JDBC_URL: url,
    QUARKUS_DATASOURCE_USERNAME: user,
    QUARKUS_DATASOURCE_PASSWORD: password,
  };
}

/** @returns when GET /setup says READY, with the seconds it took from the launch */
export async function startProduct({ data, env = {}, args = [], port }) {
  port ??= await freePort();
  const at = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = java(
    "product",
    [...FLAGS, "-jar", `${APP}/quarkus-run.jar`, "--data", data, "--port", String(port), ...args],
    env,
  );
  let step;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("the product ended, see " + STATE);
    const setup = await json(`${at}/api/v1/setup`).catch(() => null);
    if (setup?.state === "READY") break;
    if (setup?.step && setup.step.split(" ")[0] !== step) {
      step = setup.step.split(" ")[0];
      console.error(`  ${((performance.now() - began) / 1000).toFixed(1)} s ${setup.step}`);
    }
    // As often as ./run asks: every 20 ms took a tenth of the machine from what is measured.
    await pause(setup ? 300 : 20);
  }
  return { child, at, pid: child.pid, seconds: (performance.now() - began) / 1000, stop: () => stop(child) };
}

export async function startFloor(database) {
  const port = await freePort();
  const child = java(
    "floor",
    ["-XX:+UseSerialGC", "-Xmx128m", "-cp", APP_CLASSPATH, "bench/floor/Floor.java", String(port)],
    database.env,
  );
  const at = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${at}/?area=330726`).catch(() => null))) {
    if (child.exitCode !== null) throw new Error("the floor does not start, see " + STATE);
    await pause(100);
  }
  return { at, pid: child.pid, stop: () => stop(child) };
}

/** The process of the database that the product itself started on a folder. */
export function databaseOf(data) {
  const found = execFileSync("find", [data, "-maxdepth", "2", "-name", "mariadb.pid"], { encoding: "utf8" }).trim();
  return Number(readFileSync(found, "utf8").trim());
}

export function stop(child) {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.on("exit", done);
    child.kill("SIGTERM");
  });
}

export async function json(url, options) {
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${response.status} ${url}: ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}

/** @returns headers with which requests are made in that account's name */
export async function signIn(at, username) {
  const response = await fetch(`${at}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Touyan": "1" },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`${username}: ${response.status} ${await response.text()}`);
  const cookie = response.headers.getSetCookie().find((c) => c.startsWith("touyan_session=")).split(";")[0];
  return { Cookie: cookie, "X-Touyan": "1" };
}

/** One run of wrk with one thread; an answer that is no 2xx is an error. */
export function wrk(url, headers = {}, seconds = SECONDS, connections = 16) {
  const flags = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout, status } = spawnSync("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", ...flags, url], {
    encoding: "utf8",
  });
  if (status !== 0 || /Non-2xx/.test(stdout)) throw new Error(`wrk ${url}: ${stdout}`);
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    requests: Number(/(\d+) requests in/.exec(stdout)[1]),
  };
}

/** CPU seconds that a process has used. */
export function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** What a start or a load left for the background, such as the counts of data quality, is done: the processes are at rest. */
export async function settled(...pids) {
  const used = () => pids.reduce((sum, pid) => sum + cpu(pid), 0);
  for (let i = 0; i < 60; i++) {
    const before = used();
    await pause(3000);
    if (used() - before < 0.15) return;
  }
  throw new Error("still at work in the background after three minutes");
}

/**
 * Each candidate {url, headers, pids} in turn, several rounds, so that a disturbance meets all of them. The median rate
 * of each, and the CPU of its processes a request, which a busy machine disturbs less.
 */
export function compare(candidates, rounds = 3) {
  for (const { url, headers } of candidates) wrk(url, headers);
  const results = candidates.map(() => ({ rates: [], requests: 0, cpu: 0 }));
  for (let round = 0; round < rounds; round++) {
    candidates.forEach(({ url, headers, pids }, i) => {
      const before = pids.reduce((sum, pid) => sum + cpu(pid), 0);
      const run = wrk(url, headers);
      results[i].rates.push(run.rate);
      results[i].requests += run.requests;
      results[i].cpu += pids.reduce((sum, pid) => sum + cpu(pid), 0) - before;
    });
  }
  return results.map((r) => ({ rate: median(r.rates), micros: (r.cpu / r.requests) * 1e6 }));
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Resident set in MiB. */
export function rss(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

/** Watches a process' resident set while something runs. */
export async function peak(pid, work) {
  let most = rss(pid);
  const timer = setInterval(() => {
    most = Math.max(most, rss(pid));
  }, 100);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, rss(pid));
}

const rows = [];
export function report(what, measured, bar, passed) {
  rows.push(`| ${what} | ${measured} | ${bar} | ${passed === null ? "–" : passed ? "pass" : "**fail**"} |`);
  console.error(rows.at(-1));
}

export function table() {
  const cpu = /model name\s*:\s*(.*)/.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "?";
  const cores = execFileSync("nproc", { encoding: "utf8" }).trim();
  const load = readFileSync("/proc/loadavg", "utf8").split(" ").slice(0, 3).join(" ");
  const date = new Date().toISOString().slice(0, 16).replace("T", " ");
  console.log(`\n${date} UTC, ${cores} cores (${cpu}), JDK ${process.env.BENCH_JDK}, load average at the end ${load}\n`);
  console.log(["| what | measured | bar | |", "| --- | --- | --- | --- |", ...rows].join("\n"));
}
