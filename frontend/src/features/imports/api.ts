import { queryOptions } from "@tanstack/react-query";
import { API_BASE, api, ok } from "@/shared/api/client";
import { ProblemError, problemOf } from "@/shared/api/problem";
import type { Page } from "@/shared/api/types";
import type { DataImport, ImportedRow, ImportField, ImportKind, ImportStatus, ImportStep, RowOutcome } from "./types";

const POLL_MS = 1000;
const BUSY: ImportStatus[] = ["READING", "CHECKING", "APPLYING", "UNDOING"];

export const isBusy = (one: DataImport) => BUSY.includes(one.status);

/** Own imports, newest first; asked again as long as one is under way. */
export const importsQuery = queryOptions({
  queryKey: ["imports", "list"],
  queryFn: () => ok<DataImport[]>(api.GET("/imports") as never),
  refetchInterval: ({ state }) => (state.data?.some(isBusy) ? POLL_MS * 2 : false),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["imports", "one", id],
    queryFn: () => ok<DataImport>(api.GET("/imports/{id}", { params: { path: { id } } }) as never),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? POLL_MS : false),
  });

export const importFieldsQuery = (kind: ImportKind) =>
  queryOptions({
    queryKey: ["imports", "fields", kind],
    queryFn: () => ok<ImportField[]>(api.GET("/imports/fields", { params: { query: { kind } } }) as never),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** `version` of the import keeps apart the rows of two checks. */
export const importRowsQuery = (id: string, version: number, outcome: RowOutcome, place: Record<string, unknown>) =>
  queryOptions({
    queryKey: ["imports", "rows", id, version, outcome, place],
    queryFn: () =>
      ok<Page<ImportedRow>>(
        api.GET("/imports/{id}/rows", { params: { path: { id }, query: { outcome, ...place } } }) as never,
      ),
  });

export const actOnImport = (one: DataImport, action: ImportStep, more: Record<string, unknown> = {}) =>
  ok<DataImport>(
    api.POST("/imports/{id}/actions/{action}", {
      params: { path: { id: one.id, action } },
      body: { version: one.version, ...more } as never,
    }) as never,
  );

export const rejectsUrl = (one: DataImport) => `${API_BASE}/imports/${one.id}/rejects`;
export const templateUrl = (kind: ImportKind) => `${API_BASE}/imports/template?kind=${kind}`;

/** The bytes as they are, with how far they are: fetch cannot tell. @param onProgress from 0 to 1 */
export function uploadImport(kind: ImportKind, file: File, onProgress: (share: number) => void): Promise<DataImport> {
  return new Promise((done, refuse) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ kind, fileName: file.name });
    request.open("POST", `${API_BASE}/imports?${query}`);
    request.setRequestHeader("X-Touyan", "1");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => refuse(new ProblemError(0));
    request.onload = async () => {
      if (request.status < 300) done(JSON.parse(request.responseText));
      else {
        const type = request.getResponseHeader("Content-Type") ?? "";
        const answer = new Response(request.responseText, {
          status: request.status,
          headers: { "Content-Type": type },
        });
        refuse(await problemOf(answer));
      }
    };
    request.send(file);
  });
}
