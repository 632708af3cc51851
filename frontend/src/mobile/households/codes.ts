import { api, ok } from "@/shared/api/client";
import type { CodeTables } from "../views";

let tables: Promise<CodeTables> | null = null;

/** The national code tables: the same for everybody, so they are fetched once while the page is open. */
export function codeTables(): Promise<CodeTables> {
  tables ??= ok<CodeTables>(api.GET("/code-tables")).catch((error) => {
    tables = null;
    throw error;
  });
  return tables;
}

export function nameOf(all: CodeTables | null, table: string, code: string | null): string {
  if (!code) return "";
  return all?.[table]?.find((row) => row.code === code)?.name ?? "";
}
