import { API_BASE, api, ok } from "@/shared/api/client";
import { PICTURES } from "@/shared/files/photos";
import { EVIDENCE, shrink } from "@/shared/files/shrink";
import type { ObjectionFile } from "../types";

export const PROOFS = `${PICTURES},application/pdf`;
/** As many as the server takes for one objection. */
export const MOST_PROOFS = 6;

export const proofUrl = (objection: string, file: string, thumbnail = false) =>
  `${API_BASE}/appraisal/objections/${objection}/files/${file}${thumbnail ? "?thumbnail=true" : ""}`;

/** @param fileId chosen here, so that a repeated upload is the same one */
export async function attachFile(objection: string, fileId: string, file: File): Promise<ObjectionFile> {
  const body = await shrink(file, EVIDENCE);
  return ok<ObjectionFile>(
    api.POST("/appraisal/objections/{id}/files", {
      params: { path: { id: objection }, query: { fileId } },
      headers: { "content-type": "application/octet-stream" },
      body: body as never,
      bodySerializer: (bytes: unknown) => bytes as Blob,
    } as never) as never,
  );
}
