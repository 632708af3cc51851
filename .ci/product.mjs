// Talks to a running product for ./run and ./test.
//   port                      a free port
//   free PORT                 exit 1 when somebody listens there
//   wait PORT PID             until it is ready, with the progress of the demo county; exit 1 when PID ends before
//   announce PORT             the address and the demo accounts
//   exercise PORT             what people do first, so that a start-up archive holds those classes
import { createServer } from "node:net";

const [command, port, pid] = process.argv.slice(2);
const at = `http://localhost:${port}`;
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const alive = () => {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
};

async function get(path, options) {
  try {
    return await fetch(at + path, { ...options, signal: AbortSignal.timeout(10_000) });
  } catch {
    return null;
  }
}

/** What GET /setup says; null while nobody answers. */
async function setup() {
  const response = await get("/api/v1/setup");
  if (response?.status === 404) return { state: "READY" };
  return response?.ok ? await response.json() : null;
}

async function wait() {
  const terminal = process.stdout.isTTY;
  const began = Date.now();
  let shown = "";
  for (;;) {
    const state = await setup();
    // Before the answer is believed: it may be of another program on that port, which ended ours.
    if (!alive()) process.exit(1);
    if (state && state.state !== "LOADING") {
      if (terminal && shown) process.stdout.write("\r\x1b[K");
      return state;
    }
    if (state) {
      const filled = Math.round(state.progress / 4);
      const line = `演示县 / demo county [${"#".repeat(filled)}${".".repeat(25 - filled)}] ${state.progress} % ${state.step ?? ""}`;
      if (terminal) process.stdout.write(`\r\x1b[K${line} ${Math.round((Date.now() - began) / 1000)} s`);
      else if (line !== shown) console.log(line);
      shown = line;
    }
    await pause(state ? 300 : 50);
  }
}

async function announce() {
  const state = (await setup()) ?? {};
  console.log(`\n头雁已就绪 / Touyan is ready${state.countyName ? `:${state.countyName}` : ""}\n`);
  console.log(`  办公端 / office   ${at}/`);
  console.log(`  手机端 / phone    ${at}/m/`);
  console.log(`  接口文档 / API    ${at}/api/docs`);
  if (state.state === "EMPTY") console.log("\n  还没有县:打开办公端完成建县 / no county yet: the office opens the set-up wizard");
  const accounts = state.demoAccounts ?? [];
  if (accounts.length > 0) {
    console.log("\n  演示账号 / demo accounts");
    const wide = (text) => [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e80 ? 2 : 1), 0);
    const columns = ["username", "password", "roleName", "areaName"];
    const widths = columns.map((column) => Math.max(...accounts.map((account) => wide(account[column] ?? ""))));
    for (const account of accounts) {
      const cells = columns.map((column, i) => (account[column] ?? "") + " ".repeat(widths[i] - wide(account[column] ?? "")));
      console.log(`    ${cells.join("   ")}`.trimEnd());
    }
  }
  console.log("\n  Ctrl-C 停止 / stops\n");
}

async function exercise() {
  for (const path of ["/", "/m/", "/api/openapi", "/q/health", "/q/metrics"]) await get(path);
  const account = (await setup())?.demoAccounts?.[0];
  if (!account) return;
  const session = await get("/api/v1/session", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Touyan": "1" },
    body: JSON.stringify({ username: account.username, password: account.password }),
  });
  const Cookie = session?.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
  for (const path of ["session", "workbench", "regions/roots", "households?size=20", "residents?size=20", "grids", "labels"])
    await get(`/api/v1/${path}`, { headers: { Cookie } });
}

switch (command) {
  case "port": {
    const server = createServer().listen(0, "127.0.0.1", () => {
      console.log(server.address().port);
      server.close();
    });
    break;
  }
  case "free":
    createServer()
      .on("error", () => process.exit(1))
      .listen(Number(port), process.env.TOUYAN_HOST || "127.0.0.1", () => process.exit(0));
    break;
  case "wait":
    await wait();
    break;
  case "announce":
    await announce();
    break;
  case "exercise":
    await exercise();
    break;
  default:
    console.error(`unknown command ${command}`);
    process.exit(2);
}
