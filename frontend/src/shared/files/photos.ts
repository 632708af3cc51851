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

export const loadPhotos = (household: string) =>
  ok<Photo[]>(api.GET("/households/{id}/photos", { params: { path: { id: household } } }));

/** @param photoId chosen here, so that a repeated upload is the same one */
export async function addPhoto(household: string, photoId: string, file: Blob, caption: string): Promise<Photo> {
  const body = await shrink(file);
  return ok<Photo>(
    api.POST("/households/{id}/photos", {
      params: { path: { id: household }, query: { photoId, ...(caption ? { caption } : {}) } },
      headers: { "content-type": "application/octet-stream" },
      body: body as never,
      bodySerializer: (bytes: unknown) => bytes as Blob,
    } as never) as never,
  );
}

export const removePhoto = (household: string, photoId: string, reason: string) =>
  ok(
    api.POST("/households/{id}/photos/{photoId}/actions/remove", {
      params: { path: { id: household, photoId } },
      body: { reason },
    }),
  );
