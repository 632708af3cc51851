import { Segmented, Table } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "@/shared/chart/Chart";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ExcelButton } from "../parts/ExcelButton";
import type { TrialPlace, TrialReport } from "./api";

const TOWN = 9;
const CHARTED = 20;

/** What a town or village has of each figure, in the order of the columns. */
const FIGURES = {
  households: (place: TrialPlace) => place.households,
  up: (place: TrialPlace) => place.up,
  down: (place: TrialPlace) => place.down,
  gradeChanged: (place: TrialPlace) => place.gradeChanged,
  meanBefore: (place: TrialPlace) => place.meanBefore,
  meanAfter: (place: TrialPlace) => place.meanAfter,
  redIn: ({ boards }: TrialPlace) => boards.redIn,
  redOut: ({ boards }: TrialPlace) => boards.redOut,
  yellowIn: ({ boards }: TrialPlace) => boards.yellowIn,
  yellowOut: ({ boards }: TrialPlace) => boards.yellowOut,
};
const NAMES = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

interface Props {
  report: TrialReport;
  onPlace: (code: string) => void;
}

/** Where the changes fall: towns or villages. */
export function PlacesPanel({ report, onPlace }: Props) {
  const { t } = useTranslation("appraisal");
  const towns = report.places.filter((place) => place.code.length === TOWN);
  const [byTown, setByTown] = useState(towns.length > 1);
  const shown = useMemo(
    () => report.places.filter((place) => (place.code.length === TOWN) === byTown),
    [report.places, byTown],
  );
  // The chart shows where most happens; the table and the workbook have all.
  const charted = useMemo(
    () => [...shown].sort((a, b) => b.gradeChanged - a.gradeChanged || b.down - a.down).slice(0, CHARTED),
    [shown],
  );
  const series = useMemo(
    () =>
      (["gradeChanged", "up", "down"] as const).map((name) => ({
        name: t(`trial.${name}`),
        values: charted.map(FIGURES[name]),
      })),
    [charted, t],
  );
  const workbook = () => ({
    axis: t("trial.place"),
    categories: shown.map((place) => place.name),
    series: NAMES.map((name) => ({ name: t(`trial.${name}`), values: shown.map(FIGURES[name]) })),
  });
  return (
    <Panel
      title={t("trial.places")}
      extra={
        <span className="no-print">
          <Segmented
            size="small"
            value={byTown ? "towns" : "villages"}
            options={[
              { value: "towns", label: t("trial.towns") },
              { value: "villages", label: t("trial.villages") },
            ]}
            onChange={(value) => setByTown(value === "towns")}
          />{" "}
          <ExcelButton title={t("trial.places")} data={workbook} />
        </span>
      }
    >
      <Chart
        kind="bar"
        title={t("trial.places")}
        axis={t("trial.place")}
        categories={charted.map((place) => place.name)}
        series={series}
        height={220}
        least={0}
      />
      <Table<TrialPlace>
        rowKey="code"
        size="small"
        dataSource={shown}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: "max-content" }}
        showSorterTooltip={false}
        columns={[
          {
            key: "name",
            title: t("trial.place"),
            render: (_, place) => (
              <button type="button" className="link" onClick={() => onPlace(place.code)}>
                {place.name}
              </button>
            ),
          },
          ...NAMES.map((name) => ({
            key: name,
            title: t(`trial.${name}`),
            align: "right" as const,
            sorter: (a: TrialPlace, b: TrialPlace) => (FIGURES[name](a) ?? 0) - (FIGURES[name](b) ?? 0),
            render: (_: unknown, place: TrialPlace) => formatNumber(FIGURES[name](place)),
          })),
        ]}
      />
    </Panel>
  );
}
