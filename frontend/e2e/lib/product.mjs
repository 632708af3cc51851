// Starts the packaged product as its users do: one jar, its own data folder, a free port.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const JAR =
  process.env.TOUYAN_JAR ??
  fileURLToPath(new URL("../../../backend/target/quarkus-app/quarkus-run.jar", import.meta.url));
// Tests sign in more often from one address than people do; the lock-out of an account stays as it is.
const JVM = ["-Dtouyan.sign-in.per-minute=1000", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"];
const PATIENCE = 180_000;

/** Starts one product; `options` are its own command-line words. Answers `{url, stop}` once it is ready. */
export async function startProduct(options, readyState = "READY") {
  if (!existsSync(JAR)) throw new Error(`${JAR} is missing: build the back end first (./run does)`);
  const data = await mkdtemp(join(tmpdir(), "touyan-e2e-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const words = [...options, "--port", String(port), "--data", data];
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const child = spawn(java, [...JVM, "-jar", JAR, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  const keep = (chunk) => {
    log = (log + chunk).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await Promise.race([ended, sleep(20_000)]);
      if (child.exitCode === null) child.kill("SIGKILL");
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    await ready(url, readyState, child);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${log}`);
  }
  return { url, stop, log: () => log };
}

async function ready(url, readyState, child) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    const setup = await fetch(`${url}/api/v1/setup`).then(
      (answer) => (answer.ok ? answer.json() : null),
      () => null,
    );
    if (setup?.state === readyState) return;
    await sleep(300);
  }
  throw new Error(`not ${readyState} after ${PATIENCE / 1000} s`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
