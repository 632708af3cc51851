import dayjs from "dayjs";
import i18next from "i18next";

export const formatNumber = (value: number | null | undefined) =>
  value === null || value === undefined ? "—" : value.toLocaleString("zh-CN");

/** 0.9731 → 97.3% */
export const formatShare = (share: number | null | undefined) =>
  share === null || share === undefined ? "—" : `${(share * 100).toFixed(1)}%`;

export const formatTime = (instant: string | null | undefined) =>
  instant ? dayjs(instant).format("YYYY-MM-DD HH:mm") : "—";

/** The year is left out when it is this one. */
export const formatShortTime = (instant: string) => {
  const time = dayjs(instant);
  return time.format(time.year() === dayjs().year() ? "MM-DD HH:mm" : "YYYY-MM-DD HH:mm");
};

export function formatBytes(bytes: number | null | undefined): string {
  if (!bytes) return "—";
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Masks arrive ready from the server; what is missing shows as a dash. */
export const orDash = (text: string | null | undefined) => text || "—";

export const listOf = (names: string[]) => (names.length > 0 ? names.join(i18next.t("common:listComma")) : "—");
