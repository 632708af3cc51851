export interface ChartData {
  /** What the categories are: months, villages. */
  axis: string;
  categories: string[];
  /** Null where a series has no value. */
  series: { name: string; values: (number | null)[] }[];
}
