// Reads the first sheet of an .xlsx: enough to compare an export with the list it came from.
import { inflateRawSync } from "node:zlib";

/** Files of a zip by name, by its central directory. */
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("not a zip file");
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    files.set(name, () => (method === 8 ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + nameSize + extra + comment;
  }
  return files;
}

const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (xml) =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_all, hex, decimal, name) =>
    name ? ENTITIES[name] : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
const texts = (xml) => plain([...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]).join(""));

const columnOf = (reference) =>
  [...reference.replace(/\d+/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Rows of the first sheet as arrays of strings. */
export function readSheet(bytes) {
  const files = unzip(bytes);
  const shared = [...(files.get("xl/sharedStrings.xml")?.() ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)];
  const strings = shared.map((match) => texts(match[1]));
  const sheet = files.get("xl/worksheets/sheet1.xml")();
  return [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map((row) => {
    const cells = [];
    for (const cell of (row[1] ?? "").matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const [, attributes, content = ""] = cell;
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? "";
      const isShared = /\bt="s"/.test(attributes);
      const text = isShared ? strings[Number(value)] : content.includes("<is>") ? texts(content) : plain(value);
      cells[columnOf(/\br="([A-Z]+)/.exec(attributes)[1])] = text ?? "";
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}
