import { useTranslation } from "react-i18next";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import type { TrialReport } from "./api";

/** The figures that come first. Boards lead to their households. */
export function TrialFigures({ report, onKind }: { report: TrialReport; onKind: (kind: string) => void }) {
  const { t } = useTranslation("appraisal");
  const { boards } = report;
  return (
    <Panel>
      <dl className="round-counts trial-counts">
        {(["households", "changed", "gradeChanged"] as const).map((name) => (
          <div key={name}>
            <dt>{t(`trial.figures.${name}`)}</dt>
            <dd>{formatNumber(report[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t("trial.figures.mean")}</dt>
          <dd>
            {report.meanBefore ?? "—"} <small className="muted">→</small> {report.meanAfter ?? "—"}
          </dd>
        </div>
        {(["red", "yellow"] as const).map((colour) => (
          <div key={colour}>
            <dt>{t(`trial.figures.${colour}`)}</dt>
            <dd>
              {formatNumber(boards[`${colour}Before`])} <small className="muted">→</small>{" "}
              {formatNumber(boards[`${colour}After`])}
            </dd>
            <dd className="trial-in-out">
              <button type="button" className="link" onClick={() => onKind(colour === "red" ? "RED_IN" : "YELLOW_IN")}>
                {t(`trial.${colour}In`)} {boards[`${colour}In`]}
              </button>{" "}
              <button
                type="button"
                className="link"
                onClick={() => onKind(colour === "red" ? "RED_OUT" : "YELLOW_OUT")}
              >
                {t(`trial.${colour}Out`)} {boards[`${colour}Out`]}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
