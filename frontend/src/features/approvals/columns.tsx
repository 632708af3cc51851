import type { TFunction } from "i18next";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatTime } from "@/shared/ui/format";
import type { Approval } from "./approvals";
import { StatusTag } from "./StatusTag";

export const approvalColumns = (t: TFunction<"approvals">): PageColumn<Approval>[] => [
  { key: "kind", title: t("field.kind"), always: true, render: (_, row) => <strong>{row.kindName}</strong> },
  { key: "summary", title: t("field.summary"), always: true, render: (_, row) => row.summary, width: 420 },
  { key: "subject", title: t("field.subject"), dataIndex: "subjectName" },
  { key: "area", title: t("field.area"), dataIndex: "areaName" },
  { key: "requestedBy", title: t("field.requestedBy"), dataIndex: "requestedByName" },
  { key: "requestedAt", title: t("field.requestedAt"), render: (_, row) => formatTime(row.requestedAt) },
  { key: "status", title: t("field.status"), render: (_, row) => <StatusTag status={row.status} /> },
  { key: "decidedBy", title: t("field.decidedBy"), optional: true, render: (_, row) => row.decidedByName ?? "—" },
];
