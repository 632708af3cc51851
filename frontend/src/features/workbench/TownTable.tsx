import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber, formatShare } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import type { TownFigures } from "./workbench";

type Measure = "households" | "residents" | "coverage";
const MEASURES: Measure[] = ["households", "residents", "coverage"];

/** Largest first; for coverage the ones that need attention come first. */
export function ranked(towns: TownFigures[], measure: Measure): TownFigures[] {
  const direction = measure === "coverage" ? 1 : -1;
  return [...towns].sort((a, b) => direction * (a[measure] - b[measure]));
}

export function TownTable({ towns }: { towns: TownFigures[] }) {
  const { t } = useTranslation("workbench");
  const [measure, setMeasure] = useState<Measure>("households");
  const top = measure === "coverage" ? 1 : Math.max(1, ...towns.map((town) => town[measure]));
  const choice = (
    <Segmented<Measure>
      size="small"
      value={measure}
      onChange={setMeasure}
      aria-label={t("towns.measure")}
      options={MEASURES.map((value) => ({ value, label: t(`towns.${value}`) }))}
    />
  );
  return (
    <Panel title={t("towns.title")} extra={choice}>
      <table className="towns">
        <thead>
          <tr>
            <th scope="col">{t("towns.name")}</th>
            <th scope="col" className="bar-cell">
              {t(`towns.${measure}`)}
            </th>
            {MEASURES.map((one) => (
              <th key={one} scope="col" className="number">
                {t(`towns.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked(towns, measure).map((town) => (
            <tr key={town.code}>
              <th scope="row">
                <Link to={`/households?area=${town.code}`}>{town.name}</Link>
              </th>
              <td className="bar-cell" aria-hidden="true">
                <div className="bar">
                  <div style={{ width: `${(town[measure] / top) * 100}%` }} />
                </div>
              </td>
              <td className="number">{formatNumber(town.households)}</td>
              <td className="number">{formatNumber(town.residents)}</td>
              <td className="number">{formatShare(town.coverage)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
