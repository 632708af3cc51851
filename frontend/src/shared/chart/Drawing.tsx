import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useUiPrefs } from "../prefs/uiPrefs";
import type { ChartData } from "./data";

use([LineChart, BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const COLOURS = {
  light: ["#0d6b56", "#2f6f8f", "#9a5b00", "#7a4b8f", "#b3261b", "#53605a"],
  dark: ["#3fb990", "#6fb4d6", "#e0a03c", "#b58fd0", "#f0736a", "#a3b1ab"],
};

interface Props {
  kind: "line" | "bar";
  height: number;
  data: ChartData;
  least?: number;
  most?: number;
}

/** Drawn as SVG, so that it prints sharp; follows dark and large type. */
export default function Drawing({ kind, height, data, least, most }: Props) {
  const { dark, largeType } = useUiPrefs();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, null, { renderer: "svg" });
    const text = dark ? "#a3b1ab" : "#56635d";
    const line = dark ? "#2a3431" : "#e0e6e3";
    const fontSize = largeType ? 16 : 12;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.setOption({
      animation: !still,
      color: dark ? COLOURS.dark : COLOURS.light,
      textStyle: { color: text, fontSize },
      grid: { left: 8, right: 16, top: data.series.length > 1 ? 36 : 16, bottom: 4, containLabel: true },
      legend: data.series.length > 1 ? { top: 0, textStyle: { color: text, fontSize } } : undefined,
      tooltip: { trigger: "axis", confine: true },
      xAxis: {
        type: "category",
        data: data.categories,
        axisLabel: { color: text, fontSize },
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: "value",
        min: least,
        max: most,
        scale: least === undefined,
        axisLabel: { color: text, fontSize },
        splitLine: { lineStyle: { color: line } },
      },
      series: data.series.map((one, index) => ({
        name: one.name,
        type: kind,
        data: one.values,
        barMaxWidth: 28,
        symbolSize: 7,
        lineStyle: { width: index === 0 ? 3 : 1.5 },
        connectNulls: true,
        label: { show: index === 0 && data.categories.length <= 14, position: "top", color: text, fontSize },
      })),
    });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [kind, data, least, most, dark, largeType]);
  return <div ref={place} style={{ height }} aria-hidden="true" />;
}
