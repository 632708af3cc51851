import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { CodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import type { PageColumn } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { presence } from "../detail/ResidentPanel";
import { LabelTags } from "../parts/LabelTags";
import type { ResidentListRow } from "../types";

/** @param asOf a past day; empty for now */
export const residentPath = (row: Pick<ResidentListRow, "id" | "householdId">, asOf = "") =>
  `/households/${row.householdId}?resident=${row.id}${asOf && `&asOf=${asOf}`}`;

export function residentColumns(
  t: TFunction<"households">,
  codes: CodeTables | undefined,
  asOf: string,
): PageColumn<ResidentListRow>[] {
  return [
    {
      key: "name",
      title: t("field.name"),
      sorter: true,
      always: true,
      render: (_, row) => (
        <>
          <Link to={residentPath(row, asOf)}>{row.name}</Link>{" "}
          {row.isHead && <span className="head-mark">{t("head")}</span>}
        </>
      ),
    },
    { key: "sex", title: t("field.sex"), render: (_, row) => nameOf(codes?.sex, row.sex) },
    { key: "age", title: t("field.age"), align: "right", sorter: true, render: (_, row) => row.ageYears ?? "—" },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    {
      key: "householdNumber",
      title: t("field.number"),
      render: (_, row) => (
        <Link to={`/households/${row.householdId}${asOf && `?asOf=${asOf}`}`}>{row.householdNumber}</Link>
      ),
    },
    {
      key: "relation",
      title: t("field.relation"),
      render: (_, row) => nameOf(codes?.relation, row.relation),
      optional: true,
    },
    {
      key: "politicalStatus",
      title: t("field.politicalStatus"),
      render: (_, row) => orDash(nameOf(codes?.politicalStatus, row.politicalStatus)),
    },
    {
      key: "occupation",
      title: t("field.occupation"),
      render: (_, row) => orDash(nameOf(codes?.occupation, row.occupation)),
      optional: true,
    },
    { key: "labels", title: t("field.labels"), render: (_, row) => <LabelTags labels={row.labels} max={3} /> },
    { key: "idNumber", title: t("field.idNumber"), render: (_, row) => orDash(row.idNumberMasked), optional: true },
    { key: "phone", title: t("field.phone"), render: (_, row) => orDash(row.phoneMasked) },
    { key: "presence", title: t("field.presence"), render: (_, row) => presence(row, t), optional: true },
    { key: "status", title: t("field.status"), render: (_, row) => t(`residentStatus.${row.status}`) },
  ];
}
