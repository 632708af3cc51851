// Writes src/shared/api/schema.d.ts from ../openapi.yaml; with --check only compares and exits 1 on drift.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL("../../../openapi.yaml", import.meta.url);
const target = new URL("../../src/shared/api/schema.d.ts", import.meta.url);
const banner = "// Generated from openapi.yaml by `npm run gen:api`. Do not edit.\n";

const wanted = banner + astToString(await openapiTS(contract, { alphabetize: true }));
if (process.argv.includes("--check")) {
  const committed = await readFile(target, "utf8").catch(() => "");
  if (committed !== wanted) {
    console.error("schema.d.ts does not match openapi.yaml: run `npm run gen:api`");
    process.exit(1);
  }
  console.log("schema.d.ts matches openapi.yaml");
} else {
  await writeFile(target, wanted);
  console.log("wrote src/shared/api/schema.d.ts");
}
