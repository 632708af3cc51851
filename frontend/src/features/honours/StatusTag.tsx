import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { HonourStatus } from "./api";

const TONES: Partial<Record<HonourStatus, string>> = {
  NOMINATED: "processing",
  PUBLICITY: "warning",
  AWARDED: "success",
  REVOKED: "error",
};

export function StatusTag({ status }: { status: HonourStatus }) {
  const { t } = useTranslation("honours");
  return <Tag color={TONES[status]}>{t(`status.${status}`)}</Tag>;
}
