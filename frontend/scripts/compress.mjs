// Ready-made .br and .gz beside every text file of dist/, so that the server never compresses on the fly.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const files = (await readdir(dist, { recursive: true })).filter((name) =>
  /\.(js|css|html|svg|json|webmanifest)$/.test(name),
);
for (const name of files) {
  const file = new URL(name, dist);
  const bytes = await readFile(file);
  if (bytes.length < 1024) continue;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  await writeFile(new URL(`${name}.br`, dist), brotliCompressSync(bytes, brotli));
  await writeFile(new URL(`${name}.gz`, dist), gzipSync(bytes, { level: 9 }));
}
console.log(`compressed ${files.length} files`);
