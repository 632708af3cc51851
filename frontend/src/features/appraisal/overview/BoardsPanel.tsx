import { Table } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ExcelButton } from "../parts/ExcelButton";
import type { OverviewBoards, OverviewView } from "./api";

const VILLAGE = 12;
const COLOURS = ["red", "yellow", "waiting"] as const;

/** What hangs on the boards today, by town or village; a village leads to its board. */
export function BoardsPanel({ view, onPlace }: { view: OverviewView; onPlace: (code: string) => void }) {
  const { t } = useTranslation("appraisal");
  const { boards } = view;
  const title = t("overview.boardsTitle");
  const workbook = () => ({
    axis: t("overview.place"),
    categories: boards.map((row) => row.name),
    series: COLOURS.map((key) => ({ name: t(`overview.board.${key}`), values: boards.map((row) => row[key]) })),
  });
  if (boards.length === 0) return null;
  return (
    <Panel title={title} extra={<ExcelButton title={title} data={workbook} />}>
      <Table<OverviewBoards>
        rowKey="code"
        size="small"
        dataSource={boards}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: "max-content" }}
        showSorterTooltip={false}
        columns={[
          {
            key: "name",
            title: t("overview.place"),
            render: (_value, row) =>
              row.code.length === VILLAGE ? (
                <Link to={`/boards?area=${row.code}`}>{row.name}</Link>
              ) : (
                <button type="button" className="link" onClick={() => onPlace(row.code)}>
                  {row.name}
                </button>
              ),
          },
          ...COLOURS.map((key) => ({
            key,
            title: t(`overview.board.${key}`),
            align: "right" as const,
            sorter: (a: OverviewBoards, b: OverviewBoards) => a[key] - b[key],
            render: (_value: unknown, row: OverviewBoards) => formatNumber(row[key]),
          })),
        ]}
      />
    </Panel>
  );
}
