import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCodeTables } from "@/shared/people/codeTables";
import type { UrlValue } from "@/shared/routing/useUrlState";
import { PageTable } from "@/shared/table/PageTable";
import { EmptyState } from "@/shared/ui/States";
import { listMembers } from "../api";
import { memberColumns } from "./columns";

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
  // Who contacted which households the list of a past day does not say: an empty cell would say nobody.
  const hidden = [...hide, ...(filters.asOf ? ["contact"] : [])].join(",");
  // The pages behind the links are of the same day: today he may stand out of one's area.
  const day = filters.asOf ? `asOf=${filters.asOf}` : "";
  const columns = useMemo(
    () => memberColumns(t, codes, day).map((column) => ({ ...column, absent: hidden.split(",").includes(column.key) })),
    [t, codes, hidden, day],
  );
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
      onOpen={(row) => navigate(`/party-members/${row.id}${day && `?${day}`}`)}
      empty={empty ?? <EmptyState text={t("members.none")} />}
    />
  );
}
