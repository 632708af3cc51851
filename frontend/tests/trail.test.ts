import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ACTIONS, OBJECT_TYPES } from "@/shared/audit/names";
import { chinese } from "./words";

const JAVA = join(process.cwd(), "../backend/src/main/java/org/touyan");
const files = readdirSync(JAVA, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".java"))
  .map((path) => readFileSync(join(JAVA, path), "utf8"));
const everywhere = (pattern: RegExp) =>
  files.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));

/** In quotes like a code of the trail, but a field that is enciphered and three settings. */
const OTHERS = ["resident.phone", "grid.capacity", "county.name", "county.root-area"];

function serverActions(): string[] {
  const code = new RegExp(`"((?:${OBJECT_TYPES.join("|")})\\.[a-z]+(?:-[a-z]+)*)"`, "g");
  const own = files
    .flatMap((text) => text.split("\n").filter((line) => !line.includes("@Schema") && !line.includes("example =")))
    .flatMap((line) => [...line.matchAll(code)].map((match) => match[1] ?? ""));
  const onAccounts = files
    .filter((text) => text.includes("enum AccountAction"))
    .flatMap((text) => [...text.matchAll(/^ {4}[A-Z_]+\("([a-z-]+)"\)/gm)].map((match) => `account.${match[1]}`));
  const onClients = files
    .filter((text) => text.includes("enum ClientAction"))
    .flatMap((text) => [...text.matchAll(/^ {4}[A-Z_]+\("([a-z-]+)"\)/gm)].map((match) => `client.${match[1]}`));
  const onLabels = files
    .filter((text) => text.includes('bearer.type + "." + action'))
    .flatMap((text) => [...text.matchAll(/record\("([a-z]+)", bearer/g)].map((match) => match[1]))
    .flatMap((verb) => [`household.${verb}`, `resident.${verb}`]);
  return [...new Set([...own, ...onAccounts, ...onClients, ...onLabels])].filter((one) => !OTHERS.includes(one)).sort();
}

test("every action that the server records has a name, and no name stands for nothing", () => {
  expect([...ACTIONS].sort()).toEqual(serverActions());
  const words = (chinese.trail as { actions: object }).actions;
  expect(Object.keys(words).sort()).toEqual(ACTIONS.map((code) => code.replace(/\./g, "-")).sort());
});

test("every kind of object that the server records has a name", () => {
  const recorded = everywhere(/new AuditEvent\(\s*\w+(?:\.\w+)?,\s*"([a-z-]+)"/g);
  expect(recorded.length).toBeGreaterThan(5);
  expect(recorded.filter((type) => !(OBJECT_TYPES as readonly string[]).includes(type))).toEqual([]);
  expect(Object.keys((chinese.trail as { object: object }).object).sort()).toEqual([...OBJECT_TYPES].sort());
});

test("every field of the states that the server records has a name", () => {
  const facts = everywhere(/record \w*Facts\(([^)]*)\)/g).flatMap((components) =>
    components.split(",").map((one) => one.trim().split(/\s+/).at(-1) ?? ""),
  );
  const shown = everywhere(/shown\.put\("(\w+)"/g);
  expect(facts.length).toBeGreaterThan(30);
  const names = (chinese.audit as { name: Record<string, string> }).name;
  expect([...facts, ...shown].filter((field) => !(field in names))).toEqual([]);
});

test("every group of permissions has a name, and no name stands for nothing", () => {
  const permissions = files.find((text) => text.includes("class Permission {")) ?? "";
  const groups = [...permissions.matchAll(/= "([a-z]+):/g)].map((match) => match[1] ?? "");
  const words = (chinese.roles as { group: object }).group;
  expect(Object.keys(words).sort()).toEqual([...new Set(groups)].sort());
});
