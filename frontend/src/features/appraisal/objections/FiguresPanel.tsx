import { useQuery } from "@tanstack/react-query";
import { Select, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatShare } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { ExcelButton } from "../parts/ExcelButton";
import { figuresQuery, type ObjectionFigures } from "./api";

const FIGURES = ["total", "open", "overdue", "upheld", "rejected", "withdrawn", "upheldShare", "meanDays"] as const;
const YEARS = 5;

/** What came of a year's objections, by town or village. */
export function FiguresPanel({ area, onPlace }: { area: string; onPlace: (code: string) => void }) {
  const { t } = useTranslation("appraisal");
  const now = new Date().getFullYear();
  const [year, setYear] = useState(now);
  const figures = useQuery(figuresQuery(area, year));
  const rows = figures.data ?? [];
  const title = t("objections.figures");
  const workbook = () => ({
    axis: t("objections.place"),
    categories: rows.map((row) => row.name),
    series: FIGURES.map((key) => ({ name: t(`objections.figure.${key}`), values: rows.map((row) => row[key]) })),
  });
  if (figures.isError) return <ErrorState error={figures.error} onRetry={() => figures.refetch()} />;
  return (
    <Panel
      title={title}
      extra={
        <>
          <Select
            size="small"
            className="no-print"
            aria-label={t("objections.year")}
            value={year}
            options={Array.from({ length: YEARS }, (_, ago) => ({ value: now - ago, label: String(now - ago) }))}
            onChange={setYear}
          />{" "}
          <ExcelButton title={`${title} ${year}`} data={workbook} />
        </>
      }
    >
      <Table<ObjectionFigures>
        rowKey="code"
        size="small"
        loading={figures.isPending}
        dataSource={rows}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: "max-content" }}
        showSorterTooltip={false}
        locale={{ emptyText: figures.isPending ? " " : t("objections.figuresNone", { year }) }}
        columns={[
          {
            key: "name",
            title: t("objections.place"),
            render: (_value, row) => (
              <button type="button" className="link" onClick={() => onPlace(row.code)}>
                {row.name}
              </button>
            ),
          },
          ...FIGURES.map((key) => ({
            key,
            title: t(`objections.figure.${key}`),
            align: "right" as const,
            sorter: (a: ObjectionFigures, b: ObjectionFigures) => (a[key] ?? -1) - (b[key] ?? -1),
            render: (_value: unknown, row: ObjectionFigures) => (
              <span className={key === "overdue" && row.overdue > 0 ? "bad" : undefined}>
                {key === "upheldShare" ? formatShare(row.upheldShare) : formatNumber(row[key])}
              </span>
            ),
          })),
        ]}
      />
    </Panel>
  );
}
