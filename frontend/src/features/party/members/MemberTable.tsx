import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCodeTables } from "@/shared/people/codeTables";
import type { UrlValue } from "@/shared/routing/useUrlState";
import { PageTable } from "@/shared/table/PageTable";
import { EmptyState } from "@/shared/ui/States";
import { listMembers } from "../api";
import { memberColumns } from "./columns";

const nameOnly = (_: unknown, row: { name: string }) => row.name;

interface Props {
  filters: Record<string, UrlValue>;
  toolbar?: ReactNode;
  /** Columns that say the same in every row here. */
  hide?: string[];
  empty?: ReactNode;
}

export function MemberTable({ filters, toolbar, hide = [], empty }: Props) {
  const { t } = useTranslation("party");
  const navigate = useNavigate();
  const codes = useCodeTables();
  // Who contacted which households is not known of a past day: an empty cell would say nobody.
  const hidden = [...hide, ...(filters.asOf ? ["contact"] : [])].join(",");
  const past = Boolean(filters.asOf);
  const columns = useMemo(() => {
    const shown = memberColumns(t, codes).filter(({ key }) => !hidden.split(",").includes(key));
    // The pages behind the links are today's, which may lie out of one's area by now.
    return past ? shown.map((column) => (column.key === "name" ? { ...column, render: nameOnly } : column)) : shown;
  }, [t, codes, hidden, past]);
  return (
    <PageTable
      name={hide.length > 0 ? "party-branch-members" : "party-members"}
      queryKey={["party", "members"]}
      load={listMembers}
      columns={columns}
      rowKey="id"
      filters={filters}
      toolbar={toolbar}
      exportPath="/party-members/exports"
      onOpen={past ? undefined : (row) => navigate(`/party-members/${row.id}`)}
      empty={empty ?? <EmptyState text={t("members.none")} />}
    />
  );
}
