import { useTranslation } from "react-i18next";
import { formatNumber, formatShare } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import type { RoundView } from "../types";

const COUNTS = ["subjects", "scored", "entries", "returned", "held"] as const;

/** What the round comes to: counts, grades, means by dimension. */
export function RoundFiguresPanel({ view }: { view: RoundView }) {
  const { t } = useTranslation("appraisal");
  const { figures, parts } = view;
  const most = Math.max(1, figures.subjects);
  return (
    <div className="round-figures">
      <Panel>
        <dl className="round-counts">
          {COUNTS.map((name) => (
            <div
              key={name}
              className={(name === "returned" || name === "held") && figures[name] > 0 ? "bad" : undefined}
            >
              <dt>{t(`round.figures.${name}`)}</dt>
              <dd>{formatNumber(figures[name])}</dd>
            </div>
          ))}
          <div>
            <dt>{t("round.figures.mean")}</dt>
            <dd>{figures.mean === null ? "—" : figures.mean.toFixed(1)}</dd>
          </div>
        </dl>
      </Panel>
      <Panel title={t("round.gradeTitle")}>
        <table className="bars">
          <tbody>
            {figures.grades.map(({ code, name, count }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td className="bar-cell" aria-hidden="true">
                  <div className="bar">
                    <div style={{ width: `${(count / most) * 100}%` }} />
                  </div>
                </td>
                <td className="number">
                  {formatNumber(count)} {t("round.households")}
                </td>
                <td className="number muted">{formatShare(count / most)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <Panel title={t("round.meanTitle")}>
        <table className="bars">
          <tbody>
            {parts.map(({ code, name, full, mean }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td className="bar-cell" aria-hidden="true">
                  <div className="bar">
                    <div style={{ width: `${Math.max(0, Math.min(1, (mean ?? 0) / (full || mean || 1))) * 100}%` }} />
                  </div>
                </td>
                <td className="number">
                  {mean === null ? "—" : mean.toFixed(2)}
                  {full !== null && <span className="muted"> / {full}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  );
}
