import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import { useTranslation } from "react-i18next";
import { rowKeys } from "@/shared/table/rowKeys";
import { formatNumber, orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { childrenQuery } from "../api";
import type { OrganisationRow, OrganisationView } from "../types";

interface Props {
  parent: OrganisationView;
  asOf: string;
  onOpen: (id: string) => void;
}

/** What stands directly below an organisation, with the members of each. */
export function ChildrenPanel({ parent, asOf, onOpen }: Props) {
  const { t } = useTranslation("party");
  const below = useQuery(childrenQuery(parent.id, asOf));
  if (below.isError) return <ErrorState error={below.error} onRetry={() => below.refetch()} />;
  return (
    <Panel title={t("children")} className="flush">
      <Table<OrganisationRow>
        rowKey="id"
        size="small"
        loading={below.isPending}
        dataSource={below.data?.items ?? []}
        pagination={false}
        scroll={{ x: "max-content" }}
        locale={{ emptyText: <EmptyState text={t("childNone")} /> }}
        // `children` of a row is a number here; antd would take it for rows below it.
        expandable={{ childrenColumnName: "rowsBelow" }}
        onRow={(row) => rowKeys(() => onOpen(row.id))}
        columns={[
          { key: "name", title: t("field.name"), render: (_, row) => <span className="openable">{row.name}</span> },
          { key: "kind", title: t("field.kind"), render: (_, row) => t(`kind.${row.kind}`) },
          {
            key: "secretary",
            title: t(parent.kind === "BRANCH" ? "field.leader" : "field.secretary"),
            render: (_, row) => orDash(row.secretaryName),
          },
          ...(["members", "probationary", "flowing"] as const).map((name) => ({
            key: name,
            title: t(`field.${name}`),
            align: "right" as const,
            render: (_: unknown, row: OrganisationRow) => formatNumber(row.counts[name]),
          })),
        ]}
      />
    </Panel>
  );
}
