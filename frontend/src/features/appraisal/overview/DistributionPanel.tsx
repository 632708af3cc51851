import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "@/shared/chart/Chart";
import { Panel } from "@/shared/ui/Panel";
import { ExcelButton } from "../parts/ExcelButton";
import { MoveTable } from "../parts/MoveTable";
import type { OverviewView } from "./api";

/** Grades now and before, and who moved between them. */
export function DistributionPanel({ view }: { view: OverviewView }) {
  const { t } = useTranslation("appraisal");
  const { grades, moves } = view;
  const series = useMemo(
    () => [
      { name: t("overview.now"), values: grades.map((grade) => grade.households) },
      { name: t("overview.before"), values: grades.map((grade) => grade.before) },
    ],
    [grades, t],
  );
  const place = (code: string) => grades.findIndex((grade) => grade.code === code);
  const sum = (which: (from: number, to: number) => boolean) =>
    moves.filter(({ from, to }) => which(place(from), place(to))).reduce((all, move) => all + move.households, 0);
  const counted = (end: "from" | "to") =>
    grades.map((grade) => ({
      ...grade,
      households: moves.filter((move) => move[end] === grade.code).reduce((all, move) => all + move.households, 0),
    }));
  const workbook = () => ({
    axis: t("overview.grade"),
    categories: grades.map((grade) => grade.name),
    series: grades.map((to) => ({
      name: to.name,
      values: grades.map(
        (from) => moves.find((move) => move.from === from.code && move.to === to.code)?.households ?? 0,
      ),
    })),
  });
  return (
    <div className="trial-two">
      <Panel title={t("overview.distribution")}>
        <Chart
          kind="bar"
          title={t("overview.distribution")}
          axis={t("overview.grade")}
          categories={grades.map((grade) => grade.name)}
          series={series}
          height={220}
          least={0}
        />
      </Panel>
      <Panel title={t("overview.moves")} extra={<ExcelButton title={t("overview.moves")} data={workbook} />}>
        {moves.length === 0 ? (
          <p className="muted">{t("overview.noMoves")}</p>
        ) : (
          <>
            <p>
              {t("overview.rising", { count: sum((from, to) => to < from) })}，
              {t("overview.falling", { count: sum((from, to) => to > from) })}
            </p>
            <MoveTable
              from={counted("from")}
              to={counted("to")}
              moves={moves}
              corner={t("overview.grade")}
              sums={[t("overview.before"), t("overview.now")]}
            />
            <p className="muted">{t("overview.movesNote")}</p>
          </>
        )}
      </Panel>
    </div>
  );
}
