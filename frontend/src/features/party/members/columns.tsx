import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { CodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import type { PageColumn } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { GridLink } from "@/shared/village/GridLink";
import type { MemberRow } from "../types";

/** @param day of the pages behind the links, as their query; empty for now */
export function memberColumns(
  t: TFunction<"party">,
  codes: CodeTables | undefined,
  day: string,
): PageColumn<MemberRow>[] {
  return [
    {
      key: "name",
      title: t("member.name"),
      sorter: true,
      always: true,
      render: (_, row) => <Link to={`/party-members/${row.id}${day && `?${day}`}`}>{row.name}</Link>,
    },
    { key: "sex", title: t("member.sex"), render: (_, row) => nameOf(codes?.sex, row.sex) },
    { key: "age", title: t("member.age"), align: "right", render: (_, row) => row.ageYears ?? "—" },
    {
      key: "branch",
      title: t("member.branch"),
      render: (_, row) => <Link to={`/party?at=${row.branchId}${day && `&${day}`}`}>{row.branchName}</Link>,
    },
    { key: "group", title: t("member.group"), render: (_, row) => orDash(row.groupName) },
    { key: "kind", title: t("member.kind"), render: (_, row) => t(`memberKind.${row.kind}`) },
    { key: "joinedOn", title: t("member.joinedOn"), dataIndex: "joinedOn", sorter: true },
    { key: "phone", title: t("member.phone"), render: (_, row) => orDash(row.phoneMasked) },
    {
      key: "contact",
      title: t("member.contact"),
      render: (_, row) =>
        row.contactGridCode ? (
          <GridLink code={row.contactGridCode}>
            {t("member.grid", { name: row.contactGridName, count: row.households })}
          </GridLink>
        ) : (
          <span className="muted">—</span>
        ),
    },
    { key: "flowing", title: t("member.flowing"), render: (_, row) => (row.flowing ? t("filter.yes") : "") },
    {
      key: "status",
      title: t("member.status"),
      render: (_, row) => t(`memberStatus.${row.status}`),
      optional: true,
    },
  ];
}
