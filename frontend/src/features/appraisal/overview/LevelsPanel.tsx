import { useTranslation } from "react-i18next";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { formatNumber, formatShare } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ExcelButton } from "../parts/ExcelButton";
import type { OverviewLevel, OverviewView } from "./api";

const share = ({ onTime, late }: OverviewLevel) => (onTime + late === 0 ? null : onTime / (onTime + late));

/** How timely each level works, and what is recorded most. */
export function LevelsPanel({ view }: { view: OverviewView }) {
  const { t } = useTranslation("appraisal");
  const { levels, items } = view;
  const levelBook = () => ({
    axis: t("overview.level"),
    categories: levels.map((level) => level.name),
    series: [
      ...(["onTime", "late", "open"] as const).map((name) => ({
        name: t(`overview.${name}`),
        values: levels.map((level) => level[name]),
      })),
      { name: t("overview.share"), values: levels.map(share) },
    ],
  });
  const itemBook = () => ({
    axis: t("overview.item"),
    categories: items.map((item) => item.text),
    series: [
      { name: t("overview.times"), values: items.map((item) => item.entries) },
      { name: t("overview.points"), values: items.map((item) => item.points) },
    ],
  });
  return (
    <div className="trials">
      <Panel title={t("overview.levels")} extra={<ExcelButton title={t("overview.levels")} data={levelBook} />}>
        <table className="rules-table" aria-label={t("overview.levels")}>
          <thead>
            <tr>
              <th scope="col">{t("overview.level")}</th>
              {(["onTime", "late", "open", "share"] as const).map((name) => (
                <th key={name} scope="col" className="number">
                  {t(`overview.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level.stage}>
                <th scope="row">{level.name}</th>
                <td className="number">{formatNumber(level.onTime)}</td>
                <td className={level.late > 0 ? "number bad" : "number"}>{formatNumber(level.late)}</td>
                <td className="number">{formatNumber(level.open)}</td>
                <td className="number">{formatShare(share(level))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <Panel title={t("overview.items")} extra={<ExcelButton title={t("overview.items")} data={itemBook} />}>
        {items.length === 0 ? (
          <p className="muted">{t("overview.noItems")}</p>
        ) : (
          <table className="rules-table" aria-label={t("overview.items")}>
            <thead>
              <tr>
                <th scope="col">{t("overview.item")}</th>
                <th scope="col">{t("overview.dimension")}</th>
                <th scope="col" className="number">
                  {t("overview.times")}
                </th>
                <th scope="col" className="number">
                  {t("overview.points")}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.code}>
                  <th scope="row">{item.text}</th>
                  <td>{item.dimensionName}</td>
                  <td className="number">{formatNumber(item.entries)}</td>
                  <td className="number">{item.points === 0 ? plain(0) : withSign(item.points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  );
}
