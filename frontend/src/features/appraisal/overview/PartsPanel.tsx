import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "@/shared/chart/Chart";
import { Panel } from "@/shared/ui/Panel";
import type { OverviewView } from "./api";

/** Means by dimension, now and before. */
export function PartsPanel({ view }: { view: OverviewView }) {
  const { t } = useTranslation("appraisal");
  const { parts } = view;
  const series = useMemo(
    () => [
      { name: t("overview.now"), values: parts.map((part) => part.mean) },
      { name: t("overview.before"), values: parts.map((part) => part.before) },
    ],
    [parts, t],
  );
  return (
    <Panel title={t("overview.parts")}>
      <Chart
        kind="bar"
        title={t("overview.parts")}
        axis={t("overview.part")}
        categories={parts.map((part) => part.name)}
        series={series}
        height={240}
        least={0}
      />
    </Panel>
  );
}
