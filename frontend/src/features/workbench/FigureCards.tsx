import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCan } from "@/shared/session/session";
import { formatNumber } from "@/shared/ui/format";
import type { Figure } from "./workbench";

const LINKS: Record<string, string> = {
  households: "/households",
  contactCoverage: "/grid-coverage",
  dataGaps: "/households?incomplete=true",
};

export function FigureCards({ figures, area }: { figures: Figure[]; area: string }) {
  const { t } = useTranslation("workbench");
  const seesGrids = useCan("grid:read");
  return (
    <ul className="figures">
      {figures.map((figure) => {
        const link = figure.code === "contactCoverage" && !seesGrids ? undefined : LINKS[figure.code];
        const { value, unit } = shown(figure);
        const content = (
          <>
            <span className={`figure-label ${figure.code}`}>{t(`card.${figure.code}`, figure.code)}</span>
            <span className="figure-value">
              {value} <small>{unit || t(`unit.${figure.code}`, "")}</small>
            </span>
          </>
        );
        return (
          <li key={figure.code} className="panel">
            {link ? (
              <Link to={area ? `${link}${link.includes("?") ? "&" : "?"}area=${area}` : link}>{content}</Link>
            ) : (
              content
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Shares come as 0 to 1 and are read as per cent. */
export function shown({ value, unit, valueIsLowerBound }: Figure): { value: string; unit: string } {
  if (unit === "%") return { value: (value * 100).toFixed(1), unit: "%" };
  return { value: formatNumber(value) + (valueIsLowerBound ? "+" : ""), unit: unit ?? "" };
}
