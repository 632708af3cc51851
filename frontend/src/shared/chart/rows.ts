import type { ChartData } from "./data";

/** A chart's figures as the rows of a sheet, its heading first. */
export const rowsOf = ({ axis, categories, series }: ChartData): (string | number | null)[][] => [
  [axis, ...series.map((one) => one.name)],
  ...categories.map((category, row) => [category, ...series.map((one) => one.values[row] ?? null)]),
];
