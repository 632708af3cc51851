import type { TFunction } from "i18next";
import { Link } from "react-router";
import { plain } from "@/shared/appraisal/sheet";
import type { PageColumn } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import type { Honour, HonourStatus } from "./api";
import { StatusTag } from "./StatusTag";

export function honourColumns(t: TFunction<"honours">): PageColumn<Honour>[] {
  return [
    { key: "title", title: t("field.title"), dataIndex: "title", always: true },
    {
      key: "holderName",
      title: t("field.holderName"),
      dataIndex: "holderName",
      always: true,
      render: (name: string, row) =>
        row.subjectNumber ? (
          <Link to={`/family-scores/${row.subjectId}`}>
            <strong>{name}</strong>
          </Link>
        ) : (
          <strong>{name}</strong>
        ),
    },
    { key: "townName", title: t("field.townName"), dataIndex: "townName" },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    {
      key: "index",
      title: t("field.index"),
      dataIndex: "index",
      sorter: true,
      align: "right",
      render: (index: number) => plain(index),
    },
    { key: "periodName", title: t("field.periodName"), dataIndex: "periodName", optional: true },
    { key: "reason", title: t("field.reason"), dataIndex: "reason", ellipsis: true, width: 300 },
    {
      key: "status",
      title: t("field.status"),
      dataIndex: "status",
      render: (status: HonourStatus) => <StatusTag status={status} />,
    },
    { key: "publicUntil", title: t("field.publicUntil"), dataIndex: "publicUntil", render: orDash },
    { key: "awardedOn", title: t("field.awardedOn"), dataIndex: "awardedOn", render: orDash },
    { key: "certificateNumber", title: t("field.certificateNumber"), dataIndex: "certificateNumber", render: orDash },
    { key: "subjectNumber", title: t("field.subjectNumber"), dataIndex: "subjectNumber", optional: true },
  ];
}
