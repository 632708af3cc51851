// First-load JS + CSS (brotli) of every office page and of the phone; exits 1 over the bars.
import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

const BARS = { office: 450, phone: 120 };

async function build(folder) {
  const manifest = JSON.parse(await readFile(new URL(`${folder}.vite/manifest.json`, import.meta.url), "utf8"));
  const weights = new Map();
  const weigh = async (file) => {
    if (!weights.has(file))
      weights.set(file, brotliCompressSync(await readFile(new URL(folder + file, import.meta.url))).length);
    return weights.get(file);
  };
  /** Files that the browser must have before `keys` can run. */
  const closure = (keys) => {
    const seen = new Set();
    const files = new Set();
    const visit = (key) => {
      if (seen.has(key)) return;
      seen.add(key);
      const chunk = manifest[key];
      files.add(chunk.file);
      for (const css of chunk.css ?? []) files.add(css);
      for (const next of chunk.imports ?? []) visit(next);
    };
    keys.forEach(visit);
    return [...files];
  };
  const kilobytes = async (keys) => {
    let sum = 0;
    for (const file of closure(keys)) sum += await weigh(file);
    return sum / 1024;
  };
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && /Page\.tsx$/.test(key));
  return { entry, pages, kilobytes };
}

const rows = [];
const office = await build("../dist/");
const bare = /features\/(session|setup)\//;
for (const page of office.pages) {
  const keys = [office.entry, page, ...(bare.test(page) ? [] : ["src/app/layout/Layout.tsx"])];
  rows.push([page.replace(/^src\/features\//, ""), await office.kilobytes(keys), BARS.office]);
}
const phone = await build("../dist/m/");
rows.push(["phone /m/", await phone.kilobytes([phone.entry]), BARS.phone]);

for (const [name, size, bar] of rows) console.log(`${size.toFixed(1).padStart(7)} KB br  (bar ${bar})  ${name}`);
const over = rows.filter(([, size, bar]) => size > bar);
if (over.length > 0) {
  console.error(`${over.length} over the bar`);
  process.exit(1);
}
