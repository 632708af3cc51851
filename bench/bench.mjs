// bench/run.sh calls it. Prints the table to standard output, what it is doing to standard error.
import { mkdirSync } from "node:fs";
import { appraisal } from "./appraisal.mjs";
import { audit } from "./audit.mjs";
import { importing, importKill } from "./import.mjs";
import { STATE, table } from "./lib.mjs";
import { publish, publishKill } from "./publish.mjs";
import { regions } from "./regions.mjs";
import { search } from "./search.mjs";
import { trial } from "./trial.mjs";
import { close, exporting, first, listing, memory, scale, start } from "./measures.mjs";

const all = { first, start, list: listing, export: exporting, memory, search, appraisal, trial, publish, "publish-kill": publishKill, scale, regions, import: importing, "import-kill": importKill, audit };
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ["first", "start", "list", "export", "memory", "search", "appraisal"];
mkdirSync(STATE, { recursive: true });
for (const name of names) {
  if (!all[name]) {
    console.error(`unknown: ${name}; one of ${Object.keys(all).join(", ")}`);
    process.exit(2);
  }
}
try {
  for (const name of names) {
    console.error(`# ${name}`);
    await all[name]();
  }
} finally {
  await close();
  table();
}
process.exit(0);
