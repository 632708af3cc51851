import { useTranslation } from "react-i18next";
import { useTrailNames } from "@/shared/audit/names";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatTime, orDash } from "@/shared/ui/format";
import type { AuditEntry } from "./audit";

export function useAuditColumns(): PageColumn<AuditEntry>[] {
  const { t } = useTranslation("audit");
  const names = useTrailNames();
  return [
    { key: "at", title: t("field.at"), always: true, render: (_, row) => formatTime(row.at) },
    { key: "account", title: t("field.account"), render: (_, row) => orDash(row.accountName) },
    { key: "action", title: t("field.action"), render: (_, row) => names.action(row.action) },
    { key: "objectType", title: t("field.objectType"), render: (_, row) => names.object(row.objectType) },
    { key: "objectName", title: t("field.object"), render: (_, row) => orDash(row.objectName) },
    { key: "area", title: t("field.area"), render: (_, row) => orDash(row.areaName) },
    { key: "reason", title: t("field.reason"), render: (_, row) => orDash(row.reason) },
    { key: "ip", title: t("field.ip"), dataIndex: "ip", optional: true },
    { key: "requestId", title: t("field.requestId"), dataIndex: "requestId", optional: true },
  ];
}
