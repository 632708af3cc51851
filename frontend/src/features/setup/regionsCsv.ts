export interface RowFault {
  /** Line in the file, the header being 1. */
  row: number;
  /** i18n key under `setup:fault`. */
  fault: "header" | "columns" | "code" | "name" | "level" | "parent" | "twice" | "noCounty" | "manyCounties";
  text: string;
}

export interface CsvCheck {
  countyName: string;
  towns: number;
  villages: number;
  faults: RowFault[];
}

const HEADER = "code,name,level,parent_code";
const LEVELS = ["PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP", "VILLAGE"];

/** Text of a file that a spreadsheet saved as UTF-8 or, as Chinese ones do, in GB 18030. */
export function decodeCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function faultOf(cells: string[], codes: Set<string>): RowFault["fault"] | null {
  const [code = "", name = "", level = "", parent = ""] = cells;
  if (cells.length !== 4) return "columns";
  if (!/^\d{12}$/.test(code)) return "code";
  if (!name) return "name";
  if (!LEVELS.includes(level)) return "level";
  if (codes.has(code)) return "twice";
  if (level !== "PROVINCE" && !codes.has(parent)) return "parent";
  return null;
}

/** A first look before the file is sent, so that a slip is seen with its line; the server checks again. */
export function checkRegionsCsv(text: string): CsvCheck {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const check: CsvCheck = { countyName: "", towns: 0, villages: 0, faults: [] };
  if (lines[0]?.replaceAll(" ", "") !== HEADER) {
    check.faults.push({ row: 1, fault: "header", text: lines[0] ?? "" });
    return check;
  }
  const codes = new Set<string>();
  let counties = 0;
  lines.slice(1).forEach((line, index) => {
    if (!line.trim()) return;
    const cells = line.split(",").map((cell) => cell.trim());
    const fault = faultOf(cells, codes);
    if (fault) check.faults.push({ row: index + 2, fault, text: line });
    const [code = "", name = "", level] = cells;
    codes.add(code);
    if (level === "COUNTY") {
      counties += 1;
      check.countyName = name;
    }
    if (level === "TOWNSHIP") check.towns += 1;
    if (level === "VILLAGE") check.villages += 1;
  });
  if (counties !== 1) check.faults.push({ row: 1, fault: counties === 0 ? "noCounty" : "manyCounties", text: "" });
  return check;
}
