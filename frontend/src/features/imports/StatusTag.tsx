import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { isBusy } from "./api";
import type { DataImport, ImportStatus } from "./types";

const COLOURS: Partial<Record<ImportStatus, string>> = {
  MAPPING: "warning",
  CHECKED: "warning",
  APPLIED: "success",
  REFUSED: "error",
};

/** Where an import stands; while a job is at work, how far it is. */
export function StatusTag({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  const share = isBusy(one) && one.total > 0 ? ` ${Math.min(99, Math.floor((one.done / one.total) * 100))}%` : "";
  return (
    <Tag color={isBusy(one) ? "processing" : COLOURS[one.status]}>
      {t(`status.${one.status}`)}
      {share}
    </Tag>
  );
}
