import { DownloadOutlined } from "@ant-design/icons";
import { Button, Flex, Segmented } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChartData } from "./data";
import "./chart.css";

const Drawing = lazy(() => import("./Drawing"));

interface Props extends ChartData {
  /** What it shows, for those who do not see it and for the name of the file. */
  title: string;
  kind?: "line" | "bar";
  /** Pixels. */
  height?: number;
  /** Where the scale of values begins; from the data when missing. */
  least?: number;
  most?: number;
}

/** A chart with its table and its workbook: the same figures three ways. The drawing is a chunk of its own. */
export function Chart({ title, kind = "line", height = 260, least, most, ...data }: Props) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const save = async () => (await import("./workbook")).saveWorkbook(title, data);
  return (
    <figure className="chart">
      <Flex justify="end" gap={8} className="no-print">
        <Segmented
          size="small"
          value={asTable ? "table" : "chart"}
          options={[
            { value: "chart", label: t("chart.chart") },
            { value: "table", label: t("chart.table") },
          ]}
          onChange={(value) => setAsTable(value === "table")}
        />
        <Button size="small" icon={<DownloadOutlined />} onClick={save}>
          {t("chart.excel")}
        </Button>
      </Flex>
      {!asTable && (
        <div role="img" aria-label={`${title}${t("chart.seeTable")}`}>
          <Suspense fallback={<div style={{ height }} />}>
            <Drawing kind={kind} height={height} data={data} least={least} most={most} />
          </Suspense>
        </div>
      )}
      <ChartTable title={title} data={data} hidden={!asTable} />
    </figure>
  );
}

/** Hidden on the screen while the drawing is shown, never from a screen reader. */
function ChartTable({ title, data, hidden }: { title: string; data: ChartData; hidden: boolean }) {
  return (
    <div className={hidden ? "sr-only" : "chart-table"}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{data.axis}</th>
            {data.series.map((one) => (
              <th key={one.name} scope="col" className="number">
                {one.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.categories.map((category, row) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {data.series.map((one) => (
                <td key={one.name} className="number">
                  {one.values[row] ?? "—"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
