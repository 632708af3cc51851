import { API_BASE, api, ok } from "../api/client";
import { shrink } from "./shrink";

export const PICTURES = "image/jpeg,image/png,image/webp";

export interface Photo {
  id: string;
  caption: string | null;
  bytes: number;
  width: number;
  height: number;
  uploadedBy: string | null;
  createdAt: string;
}

export const photoUrl = (household: string, photo: string, thumbnail = false) =>
  `${API_BASE}/households/${household}/photos/${photo}${thumbnail ? "?thumbnail=true" : ""}`;

export const evidenceUrl = (entry: string, photo: string, thumbnail = false) =>
  `${API_BASE}/appraisal/entries/${entry}/photos/${photo}${thumbnail ? "?thumbnail=true" : ""}`;

const picture = (body: Blob) => ({
  headers: { "content-type": "application/octet-stream" },
  body: body as never,
  bodySerializer: (bytes: unknown) => bytes as Blob,
});

export const loadPhotos = (household: string) =>
  ok<Photo[]>(api.GET("/households/{id}/photos", { params: { path: { id: household } } }));

/** @param photoId chosen here, so that a repeated upload is the same one */
export async function addPhoto(household: string, photoId: string, file: Blob, caption: string): Promise<Photo> {
  const body = await shrink(file);
  return ok<Photo>(
    api.POST("/households/{id}/photos", {
      params: { path: { id: household }, query: { photoId, ...(caption ? { caption } : {}) } },
      ...picture(body),
    } as never) as never,
  );
}

/** Evidence of an entry that is on the record. @param body as it is to be sent. @param photoId as in {@link addPhoto} */
export const addEvidence = (entry: string, photoId: string, body: Blob): Promise<Photo> =>
  ok<Photo>(
    api.POST("/appraisal/entries/{id}/photos", {
      params: { path: { id: entry }, query: { photoId } },
      ...picture(body),
    } as never) as never,
  );

/** The same for an objection. */
export const addProof = (objection: string, fileId: string, body: Blob): Promise<{ id: string }> =>
  ok(
    api.POST("/appraisal/objections/{id}/files", {
      params: { path: { id: objection }, query: { fileId } },
      ...picture(body),
    } as never) as never,
  );

/** As many as the server takes for one entry. */
export const MOST_EVIDENCE = 6;

export const removePhoto = (household: string, photoId: string, reason: string) =>
  ok(
    api.POST("/households/{id}/photos/{photoId}/actions/remove", {
      params: { path: { id: household, photoId } },
      body: { reason },
    }),
  );
