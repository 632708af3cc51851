import { Table } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "@/shared/chart/Chart";
import { formatNumber, formatShare } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ExcelButton } from "../parts/ExcelButton";
import type { OverviewPlace, OverviewView } from "./api";

type Figure = Exclude<keyof OverviewPlace, "code" | "name">;
const FIGURES: Figure[] = [
  "households",
  "mean",
  "previousMean",
  "best",
  "lowest",
  "participation",
  "onTime",
  "entries",
];
const SHARES: Figure[] = ["best", "lowest", "participation", "onTime"];

interface Props {
  view: OverviewView;
  onPlace: (code: string) => void;
}

/** The towns of a county or the villages of a town beside each other; each leads to its own overview. */
export function ComparePanel({ view, onPlace }: Props) {
  const { t } = useTranslation("appraisal");
  const { places, grades } = view;
  const heads: Record<Figure, string> = {
    households: t("overview.households"),
    mean: t("overview.mean"),
    previousMean: t("overview.previousMean"),
    best: t("overview.best", { name: grades[0]?.name }),
    lowest: t("overview.lowest", { name: grades.at(-1)?.name }),
    participation: t("overview.participation"),
    onTime: t("overview.placeOnTime"),
    entries: t("overview.entries"),
  };
  const series = useMemo(
    () => [
      { name: t("overview.mean"), values: places.map((place) => place.mean) },
      { name: t("overview.previousMean"), values: places.map((place) => place.previousMean) },
    ],
    [places, t],
  );
  const workbook = () => ({
    axis: t("overview.place"),
    categories: places.map((place) => place.name),
    series: FIGURES.map((name) => ({ name: heads[name], values: places.map((place) => place[name]) })),
  });
  if (places.length < 2) return null;
  return (
    <Panel title={t("overview.places")} extra={<ExcelButton title={t("overview.places")} data={workbook} />}>
      <Chart
        title={t("overview.places")}
        axis={t("overview.place")}
        categories={places.map((place) => place.name)}
        series={series}
        height={220}
      />
      <Table<OverviewPlace>
        rowKey="code"
        size="small"
        dataSource={places}
        pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: "max-content" }}
        showSorterTooltip={false}
        columns={[
          {
            key: "name",
            title: t("overview.place"),
            render: (_value, place) => (
              <button type="button" className="link" onClick={() => onPlace(place.code)}>
                {place.name}
              </button>
            ),
          },
          ...FIGURES.map((name) => ({
            key: name,
            title: heads[name],
            align: "right" as const,
            sorter: (a: OverviewPlace, b: OverviewPlace) => (a[name] ?? -1) - (b[name] ?? -1),
            render: (_value: unknown, place: OverviewPlace) =>
              SHARES.includes(name) ? formatShare(place[name]) : formatNumber(place[name]),
          })),
        ]}
      />
    </Panel>
  );
}
