import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { formatNumber } from "@/shared/ui/format";
import { listRegions } from "../api";
import type { RegionNode, RegionView } from "../types";

interface Props {
  parent: RegionView;
  onOpen: (code: string) => void;
}

export function ChildrenTable({ parent, onOpen }: Props) {
  const { t } = useTranslation("regions");
  const columns = useMemo<PageColumn<RegionNode>[]>(
    () => [
      { key: "code", title: t("field.code"), dataIndex: "code" },
      {
        key: "name",
        title: t("field.name"),
        dataIndex: "name",
        always: true,
        render: (name: string) => <strong>{name}</strong>,
      },
      {
        key: "kind",
        title: t("field.level"),
        render: (_, node) => (node.kind ? t(`kind.${node.kind}`) : t(`level.${node.level}`)),
      },
      { key: "children", title: t("figure.children"), align: "right", dataIndex: "childCount", render: formatNumber },
      {
        key: "households",
        title: t("figure.households"),
        align: "right",
        dataIndex: "households",
        render: formatNumber,
      },
      { key: "residents", title: t("figure.residents"), align: "right", dataIndex: "residents", render: formatNumber },
    ],
    [t],
  );
  return (
    <PageTable
      name="regions"
      queryKey={["regions", "children", parent.code]}
      load={(query, signal) => listRegions({ ...query, parent: parent.code }, signal)}
      columns={columns}
      rowKey="code"
      defaultSize={50}
      onOpen={(node) => onOpen(node.code)}
    />
  );
}
