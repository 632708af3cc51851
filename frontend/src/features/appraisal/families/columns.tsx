import { Tag } from "antd";
import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { ScorePart } from "@/shared/appraisal/rules";
import type { PageColumn } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { familyPath } from "../parts/familyPath";
import { GradeTag } from "../parts/GradeTag";
import type { FamilyScoreRow } from "../types";

/** @param grades codes from the best to the lowest */
export function scoreColumns(
  t: TFunction<"appraisal">,
  parts: ScorePart[],
  grades: string[],
  scheme = "",
): PageColumn<FamilyScoreRow>[] {
  return [
    {
      key: "number",
      title: t("field.number"),
      dataIndex: "number",
      sorter: true,
      always: true,
      render: (number: string, row) => <Link to={familyPath(row.householdId, row.period, scheme)}>{number}</Link>,
    },
    {
      key: "headName",
      title: t("field.headName"),
      dataIndex: "headName",
      sorter: true,
      render: (name: string) => <strong>{name}</strong>,
    },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    {
      key: "contactGridName",
      title: t("field.contactGridName"),
      dataIndex: "contactGridName",
      render: orDash,
    },
    { key: "address", title: t("field.address"), dataIndex: "address", render: orDash, optional: true },
    ...parts.map(
      ({ code, name, start }): PageColumn<FamilyScoreRow> => ({
        key: `part-${code}`,
        title: name,
        align: "right",
        screenOnly: true,
        render: (_value, row) => {
          const value = row.parts[code];
          return <span className={value !== undefined && value < start ? "bad" : undefined}>{value ?? "—"}</span>;
        },
      }),
    ),
    {
      key: "index",
      title: t("field.index"),
      dataIndex: "index",
      sorter: true,
      align: "right",
      render: (index: number, row) => (
        <strong title={row.published ? undefined : t("families.unpublished")} className={row.published ? "" : "muted"}>
          {index}
        </strong>
      ),
    },
    {
      key: "gradeName",
      title: t("field.grade"),
      dataIndex: "grade",
      render: (grade: string, row) => (
        <GradeTag grade={grade} name={row.gradeName} vetoed={row.vetoed} order={grades} />
      ),
    },
    { key: "entries", title: t("field.entries"), dataIndex: "entries", sorter: true, align: "right" },
    {
      key: "published",
      title: t("field.state"),
      render: (_value, row) =>
        row.status === "RETURNED" || row.status === "HELD" ? (
          <Tag color={row.status === "HELD" ? "error" : "warning"}>{t(`status.${row.status}`)}</Tag>
        ) : row.published ? (
          t("status.PUBLISHED")
        ) : (
          <span className={row.scored ? "muted" : "warn"}>
            {t(row.scored ? "field.scored" : "families.states.TODO")}
          </span>
        ),
    },
    { key: "note", title: t("field.note"), dataIndex: "note", render: orDash, optional: true, screenOnly: true },
  ];
}
