import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { ApprovalStatus } from "./approvals";

const TONES: Partial<Record<ApprovalStatus, string>> = { PENDING: "warning", APPROVED: "success", REJECTED: "error" };

export function StatusTag({ status }: { status: ApprovalStatus }) {
  const { t } = useTranslation("approvals");
  return <Tag color={TONES[status]}>{t(`status.${status}`)}</Tag>;
}
