import { Segmented, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { kindOf, type PeriodKind } from "@/shared/appraisal/period";
import { Chart } from "@/shared/chart/Chart";
import { Panel } from "@/shared/ui/Panel";
import type { FamilyScoreView } from "../types";

const KINDS: PeriodKind[] = ["MONTH", "QUARTER", "YEAR"];

interface Props {
  view: FamilyScoreView;
  period: string;
  onPeriod: (period: string) => void;
}

/** The index by month, quarter or year, with each dimension as a line of its own in the table. */
export function TrendPanel({ view, period, onPeriod }: Props) {
  const { t } = useTranslation("appraisal");
  const kinds = KINDS.filter((kind) => view.periods.some((one) => kindOf(one.period) === kind));
  const [kind, setKind] = useState<PeriodKind>(kinds[0] ?? "MONTH");
  const shown = useMemo(
    () => view.periods.filter((one) => kindOf(one.period) === kind).sort((a, b) => a.period.localeCompare(b.period)),
    [view.periods, kind],
  );
  const series = useMemo(
    () => [
      { name: t("field.index"), values: shown.map((one) => one.index) },
      ...view.parts.map((part) => ({ name: part.name, values: shown.map((one) => one.parts[part.code] ?? null) })),
    ],
    [shown, view.parts, t],
  );
  return (
    <Panel
      title={t("family.trend")}
      extra={
        <span className="no-print">
          <Select
            size="small"
            style={{ width: 150 }}
            aria-label={t("family.choose")}
            value={period}
            options={[...view.periods].reverse().map((one) => ({ value: one.period, label: one.periodName }))}
            onChange={onPeriod}
          />{" "}
          {kinds.length > 1 && (
            <Segmented<PeriodKind>
              size="small"
              value={kind}
              options={kinds.map((value) => ({ value, label: t(`family.kind.${value}`) }))}
              onChange={setKind}
            />
          )}
        </span>
      }
    >
      <Chart
        title={t("family.title", { name: view.headName })}
        axis={t("period.label")}
        categories={shown.map((one) => one.periodName)}
        series={series}
        height={220}
        least={0}
      />
    </Panel>
  );
}
