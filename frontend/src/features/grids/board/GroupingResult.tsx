import { Table } from "antd";
import { useTranslation } from "react-i18next";
import type { GroupingPreview, ProposedGrid } from "../types";

interface Props {
  result: GroupingPreview;
  size: number;
}

export function GroupingResult({ result, size }: Props) {
  const { t } = useTranslation("grids");
  const households = result.grids.reduce((sum, grid) => sum + grid.households.length, 0);
  return (
    <section aria-label={t("grouping.result")}>
      <p role="status">
        {t("grouping.summary", { grids: result.grids.length, households })}
        {result.changingGrid > 0 ? t("grouping.changingGrid", { count: result.changingGrid }) : t("grouping.sameGrid")}
        {result.leftOver > 0 && <span className="warn"> {t("grouping.leftOver", { count: result.leftOver })}</span>}
      </p>
      <Table<ProposedGrid & { row: number }>
        rowKey="row"
        size="small"
        virtual
        scroll={{ y: 320, x: 760 }}
        pagination={false}
        dataSource={result.grids.map((grid, row) => ({ ...grid, row }))}
        columns={[
          { key: "name", title: t("field.name"), dataIndex: "name", width: 150 },
          { key: "governance", title: t("grouping.governance"), dataIndex: "gridName", width: 120, ellipsis: true },
          {
            key: "count",
            title: t("field.households"),
            width: 80,
            align: "right",
            render: (_, grid) => (
              <span className={grid.households.length > size ? "warn" : undefined}>{grid.households.length}</span>
            ),
          },
          {
            key: "member",
            title: t("board.member"),
            width: 110,
            render: (_, grid) => grid.contactMember?.name ?? <span className="warn">{t("board.none")}</span>,
          },
          {
            key: "heads",
            title: t("grouping.heads"),
            ellipsis: true,
            render: (_, grid) => grid.households.map((household) => household.headName).join(" "),
          },
        ]}
      />
    </section>
  );
}
