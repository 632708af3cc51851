// Writes src/shared/api/schema.d.ts from ../openapi.yaml, and the server's audit-words.json from the trail's words; with --check only compares and exits 1 on drift.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const contract = new URL("../../../openapi.yaml", import.meta.url);
const target = new URL("../../src/shared/api/schema.d.ts", import.meta.url);
const words = new URL("../../src/shared/audit/zh-CN.ts", import.meta.url);
const sheet = new URL("../../../backend/src/main/resources/audit-words.json", import.meta.url);
const banner = "// Generated from openapi.yaml by `npm run gen:api`. Do not edit.\n";
const METHODS = ["get", "post", "put", "delete"];

/** Names of the component schemas that `node` leads to. */
function reach(document, node, names = new Set()) {
  if (Array.isArray(node)) for (const one of node) reach(document, one, names);
  else if (node && typeof node === "object") {
    const name = node.$ref?.startsWith("#/components/schemas/") && node.$ref.split("/").pop();
    if (name && !names.has(name)) {
      names.add(name);
      reach(document, document.components.schemas[name], names);
    }
    for (const value of Object.values(node)) reach(document, value, names);
  }
  return names;
}

const orNull = (schema) =>
  schema.$ref || !schema.type
    ? { anyOf: [schema, { type: "null" }] }
    : { ...schema, type: [schema.type, "null"].flat(), ...(schema.enum ? { enum: [...schema.enum, null] } : {}) };

/**
 * What the contract leaves unsaid: the server writes every field of an answer, and takes null for a field that a
 * request may leave out.
 */
function complete(document) {
  const operations = Object.values(document.paths).flatMap((path) => METHODS.map((method) => path[method] ?? {}));
  const answers = reach(
    document,
    operations.map((operation) => operation.responses ?? {}),
  );
  const requests = reach(
    document,
    operations.map((operation) => operation.requestBody ?? {}),
  );
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const properties = Object.entries(schema.properties ?? {});
    if (answers.has(name)) schema.required = properties.map(([key]) => key);
    else if (requests.has(name))
      for (const [key, property] of properties)
        if (!schema.required?.includes(key)) schema.properties[key] = orNull(property);
  }
  return document;
}

/** What the trail's codes are called, for the server's sheets; the file is an object and nothing else. */
const trailWords = (source) => new Function(source.replace(/^[\s\S]*?export default/, "return"))();

const document = complete(parse(await readFile(contract, "utf8")));
const wanted = banner + astToString(await openapiTS(document, { alphabetize: true }));
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
  await writeFile(sheet, JSON.stringify(trailWords(await readFile(words, "utf8")), null, 2) + "\n");
}
