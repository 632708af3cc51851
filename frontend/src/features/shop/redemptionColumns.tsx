import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatShortTime, orDash } from "@/shared/ui/format";
import { ActOnRedemption } from "./ActOnRedemption";
import type { Redemption, RedemptionLine } from "./api";
import { StatusTag } from "./StatusTag";

export function redemptionColumns(
  t: TFunction<"shop">,
  lines: (lines: RedemptionLine[]) => string,
): PageColumn<Redemption>[] {
  return [
    {
      key: "number",
      title: t("field.number"),
      dataIndex: "number",
      always: true,
      render: (number: string, row) => <Link to={`/shop/redemptions/${row.id}`}>{number}</Link>,
    },
    {
      key: "holderName",
      title: t("field.holderName"),
      dataIndex: "holderName",
      render: (name: string, row) => <Link to={`/shop/accounts/${row.subjectId}`}>{name}</Link>,
    },
    { key: "subjectNumber", title: t("field.subjectNumber"), dataIndex: "subjectNumber", optional: true },
    { key: "townName", title: t("field.townName"), dataIndex: "townName", optional: true },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "lines", title: t("field.lines"), dataIndex: "lines", render: lines },
    { key: "points", title: t("field.points"), dataIndex: "points", align: "right" },
    {
      key: "status",
      title: t("field.status"),
      dataIndex: "status",
      render: (status: Redemption["status"]) => <StatusTag status={status} />,
    },
    {
      key: "preparedAt",
      title: t("field.prepared"),
      dataIndex: "preparedAt",
      render: (at: string, row) => t("by", { name: row.preparedName, at: formatShortTime(at) }),
    },
    {
      key: "handedAt",
      title: t("field.handed"),
      dataIndex: "handedAt",
      render: (at: string | null, row) => (at ? t("by", { name: row.handedName, at: formatShortTime(at) }) : "—"),
    },
    { key: "receiver", title: t("field.receiver"), dataIndex: "receiver", render: orDash, optional: true },
    { key: "reason", title: t("field.reason"), dataIndex: "reason", render: orDash, optional: true },
    {
      key: "do",
      title: t("field.do"),
      screenOnly: true,
      render: (_value, row) => <ActOnRedemption row={row} size="small" />,
    },
  ];
}
