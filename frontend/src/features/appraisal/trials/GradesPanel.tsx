import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "@/shared/chart/Chart";
import { Panel } from "@/shared/ui/Panel";
import { MoveTable } from "../parts/MoveTable";
import type { TrialReport } from "./api";

interface Props {
  report: TrialReport;
  onMove: (from: string, to: string) => void;
}

/** How many have each grade, and from which grade to which they go. */
export function GradesPanel({ report, onMove }: Props) {
  const { t } = useTranslation("appraisal");
  const { gradesBefore, gradesAfter, moves } = report;
  const names = useMemo(
    () => [...new Set([...gradesBefore, ...gradesAfter].map((grade) => grade.name))],
    [gradesBefore, gradesAfter],
  );
  const series = useMemo(
    () =>
      [
        { name: t("trial.before"), grades: gradesBefore },
        { name: t("trial.after"), grades: gradesAfter },
      ].map(({ name, grades }) => ({
        name,
        values: names.map((one) => grades.find((grade) => grade.name === one)?.households ?? null),
      })),
    [gradesBefore, gradesAfter, names, t],
  );
  return (
    <div className="trial-two">
      <Panel title={t("trial.grades")}>
        <Chart
          kind="bar"
          title={t("trial.grades")}
          axis={t("trial.grade")}
          categories={names}
          series={series}
          height={220}
          least={0}
        />
      </Panel>
      <Panel title={t("trial.matrix")}>
        <p className="muted">{t("trial.matrixNote")}</p>
        <MoveTable
          from={gradesBefore}
          to={gradesAfter}
          moves={moves}
          corner={t("trial.grade")}
          sums={[t("trial.before"), t("trial.after")]}
          onMove={onMove}
        />
      </Panel>
    </div>
  );
}
