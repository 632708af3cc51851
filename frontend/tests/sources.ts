import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(process.cwd(), "src");

/** Every source file of the front end, as path from src/ → text; tests and the generated schema left out. */
export function sources(): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.endsWith("schema.d.ts"))
    .sort();
  return new Map(files.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Paths from src/ that a file imports (own modules), or package names. */
export function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)"([^"]+)"/g)].map((match) => match[1] ?? "");
  return found.map((target) => {
    if (target.startsWith("@/")) return target.slice(2);
    if (target.startsWith(".")) return relative(root, join(root, path, "..", target));
    return `npm:${target}`;
  });
}
