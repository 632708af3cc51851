import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { STAGES } from "@/shared/appraisal/rules";
import { formatNumber, formatShare } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { progressQuery } from "../api";
import { ExcelButton } from "../parts/ExcelButton";
import { StageBar } from "../parts/StageBar";
import type { AreaProgress } from "../types";

interface Props {
  area: string;
  period: string;
  /** Empty is the first that is in force. */
  schemeId: string;
  onOpen: (area: string) => void;
}

/** Towns side by side: how many of their villages stand at which level, how many are late. */
export function ProgressPanel({ area, period, schemeId, onOpen }: Props) {
  const { t } = useTranslation("appraisal");
  const progress = useQuery(
    progressQuery({
      ...(area ? { area } : {}),
      ...(period ? { period } : {}),
      ...(schemeId ? { schemeId } : {}),
    }),
  );
  if (progress.isError) return <ErrorState error={progress.error} onRetry={() => progress.refetch()} />;
  if (progress.data?.length === 0) return null;
  const rows = progress.data ?? [];
  const column = (name: string, value: (row: AreaProgress) => number) => ({ name, values: rows.map(value) });
  const workbook = () => ({
    axis: t("rounds.area"),
    categories: rows.map((row) => row.name),
    series: [
      column(t("rounds.villages"), (row) => row.villages),
      ...STAGES.map((stage) => column(t(`stage.${stage}`), (row) => row.stages[stage] ?? 0)),
      column(t("rounds.overdue"), (row) => row.overdue),
    ],
  });
  return (
    <Panel
      title={t("rounds.towns")}
      className="progress-panel"
      extra={
        <>
          <Legend />
          <ExcelButton title={t("rounds.towns")} data={workbook} />
        </>
      }
    >
      {progress.isPending && <Skeleton active title={false} />}
      {progress.data && (
        <table className="progress-table">
          <thead>
            <tr>
              <th scope="col">{t("rounds.area")}</th>
              <th scope="col" className="number">
                {t("rounds.villages")}
              </th>
              <th scope="col" className="wide-cell">
                {t("rounds.spread")}
              </th>
              <th scope="col" className="number">
                {t("rounds.done")}
              </th>
              <th scope="col" className="number">
                {t("rounds.overdue")}
              </th>
            </tr>
          </thead>
          <tbody>
            {progress.data.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onOpen(row.code)}>
                    {row.name}
                  </button>
                </th>
                <td className="number">{formatNumber(row.villages)}</td>
                <td className="wide-cell">
                  <StageBar counts={row.stages} total={row.villages} />
                </td>
                <td className="number">{formatShare((row.stages.PUBLISHED ?? 0) / Math.max(1, row.villages))}</td>
                <td className={row.overdue > 0 ? "number bad" : "number muted"}>{formatNumber(row.overdue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Legend() {
  const { t } = useTranslation("appraisal");
  return (
    <ul className="stage-legend">
      {STAGES.map((stage) => (
        <li key={stage}>
          <span className={`stage-${stage}`} aria-hidden="true" /> {t(`stage.${stage}`)}
        </li>
      ))}
    </ul>
  );
}
