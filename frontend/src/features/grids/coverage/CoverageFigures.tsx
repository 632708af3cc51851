import { useTranslation } from "react-i18next";
import { formatNumber, formatShare } from "@/shared/ui/format";
import type { Coverage } from "../types";
import { FigureLink } from "./FigureLink";
import { contactShare } from "./share";
import "./coverage.css";

interface Props {
  coverage: Coverage;
  /** The place counted; empty for all that the person looks after. Each figure then leads to what it counts. */
  area: string;
  /** Takes the place of the way to the list of grids where they are on the page. */
  onPick?: (what: "withoutMember" | "overFull") => void;
}

/** How far a place's households are looked after, in six figures. */
export function CoverageFigures({ coverage, area, onPick }: Props) {
  const { t } = useTranslation("grids");
  const figures = [
    { key: "share", value: formatShare(contactShare(coverage)), bad: false },
    { key: "households", value: formatNumber(coverage.households), bad: false },
    { key: "contactGrids", value: formatNumber(coverage.contactGrids), bad: false },
    {
      key: "householdsWithoutMember",
      value: formatNumber(coverage.householdsWithoutMember),
      bad: coverage.householdsWithoutMember > 0,
    },
    {
      key: "gridsWithoutMember",
      value: formatNumber(coverage.gridsWithoutMember),
      bad: coverage.gridsWithoutMember > 0,
      pick: "withoutMember",
    },
    {
      key: "membersWithoutHouseholds",
      value: formatNumber(coverage.membersWithoutHouseholds),
      bad: coverage.membersWithoutHouseholds > 0,
    },
    {
      key: "overFullGrids",
      value: formatNumber(coverage.overFullGrids),
      bad: coverage.overFullGrids > 0,
      pick: "overFull",
    },
  ] as const;
  return (
    <dl className="coverage-figures">
      {figures.map((figure) => (
        <div key={figure.key}>
          <dt>{t(`coverage.${figure.key}`)}</dt>
          <dd className={figure.bad ? "warn" : undefined}>
            {onPick && "pick" in figure && figure.bad ? (
              <button type="button" onClick={() => onPick(figure.pick)}>
                {figure.value}
              </button>
            ) : (
              <FigureLink name={figure.key} area={area} count={figure.bad}>
                {figure.value}
              </FigureLink>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
