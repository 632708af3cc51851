import writeXlsxFile from "write-excel-file/browser";
import type { ChartData } from "./data";
import { rowsOf } from "./rows";

/** The figures of a chart as a workbook, made in the browser: they are all there already. */
export async function saveWorkbook(title: string, data: ChartData): Promise<void> {
  const [heading = [], ...rows] = rowsOf(data);
  const sheet = [heading.map((value) => ({ value: String(value), fontWeight: "bold" as const })), ...rows];
  await writeXlsxFile(sheet).toFile(`${title}.xlsx`);
}
