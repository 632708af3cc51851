import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatShortTime, orDash } from "@/shared/ui/format";
import { LabelTags } from "../parts/LabelTags";
import { StatusMark } from "../parts/StatusMark";
import type { HouseholdRow } from "../types";

/** Keys are the API's names of the fields: what is shown is what is exported. */
export function householdColumns(t: TFunction<"households">): PageColumn<HouseholdRow>[] {
  const mark = (value: boolean) => (value ? t("yes") : <span className="muted">{t("no")}</span>);
  return [
    {
      key: "number",
      title: t("field.number"),
      dataIndex: "number",
      sorter: true,
      always: true,
      render: (number: string, row) => <Link to={`/households/${row.id}`}>{number}</Link>,
    },
    {
      key: "headName",
      title: t("field.headName"),
      dataIndex: "headName",
      sorter: true,
      render: (name: string) => <strong>{name}</strong>,
    },
    { key: "townName", title: t("field.townName"), dataIndex: "townName" },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "groupNumber", title: t("field.group"), dataIndex: "groupNumber", optional: true },
    { key: "gridName", title: t("field.gridName"), dataIndex: "gridName", render: orDash, optional: true },
    { key: "contactGridName", title: t("field.contactGridName"), dataIndex: "contactGridName", render: orDash },
    { key: "memberCount", title: t("field.memberCount"), dataIndex: "memberCount", sorter: true, align: "right" },
    { key: "phoneMasked", title: t("field.phone"), dataIndex: "phoneMasked", render: orDash },
    {
      key: "labels",
      title: t("field.labels"),
      dataIndex: "labels",
      render: (labels: HouseholdRow["labels"]) => <LabelTags labels={labels} max={3} />,
    },
    {
      key: "status",
      title: t("field.status"),
      dataIndex: "status",
      render: (status: string) => <StatusMark status={status} />,
    },
    {
      key: "registeredHere",
      title: t("field.registeredHere"),
      dataIndex: "registeredHere",
      render: mark,
      optional: true,
    },
    { key: "livesHere", title: t("field.livesHere"), dataIndex: "livesHere", render: mark },
    { key: "isMember", title: t("field.isMember"), dataIndex: "isMember", render: mark, optional: true },
    { key: "address", title: t("field.address"), dataIndex: "address", render: orDash, optional: true },
    {
      key: "updatedAt",
      title: t("field.updatedAt"),
      dataIndex: "updatedAt",
      sorter: true,
      render: formatShortTime,
    },
  ];
}
