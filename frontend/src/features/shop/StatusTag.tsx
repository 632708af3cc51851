import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { RedemptionStatus } from "./api";

const TONES: Partial<Record<RedemptionStatus, string>> = {
  PREPARED: "processing",
  HANDED_OVER: "success",
  REVERSING: "warning",
  REVERSED: "error",
};

export function StatusTag({ status }: { status: RedemptionStatus }) {
  const { t } = useTranslation("shop");
  return <Tag color={TONES[status]}>{t(`status.${status}`)}</Tag>;
}
