import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "@/shared/chart/Chart";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
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
  const count = (from: string, to: string) =>
    moves.find((move) => move.from === from && move.to === to)?.households ?? 0;
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
        <table className="rules-table trial-matrix">
          <thead>
            <tr>
              <th scope="col">{t("trial.grade")}</th>
              {gradesAfter.map((to) => (
                <th key={to.code} scope="col" className="number">
                  {to.name}
                </th>
              ))}
              <th scope="col" className="number">
                {t("trial.before")}
              </th>
            </tr>
          </thead>
          <tbody>
            {gradesBefore.map((from) => (
              <tr key={from.code}>
                <th scope="row">{from.name}</th>
                {gradesAfter.map((to) => {
                  const households = count(from.code, to.code);
                  const stays = from.code === to.code;
                  return (
                    <td key={to.code} className={stays ? "number muted" : "number"}>
                      {households === 0 ? (
                        "—"
                      ) : (
                        <button type="button" className="link" onClick={() => onMove(from.code, to.code)}>
                          {formatNumber(households)}
                        </button>
                      )}
                    </td>
                  );
                })}
                <td className="number">{formatNumber(from.households)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("trial.after")}</th>
              {gradesAfter.map((to) => (
                <td key={to.code} className="number">
                  {formatNumber(to.households)}
                </td>
              ))}
              <td className="number">{formatNumber(report.households)}</td>
            </tr>
          </tbody>
        </table>
      </Panel>
    </div>
  );
}
