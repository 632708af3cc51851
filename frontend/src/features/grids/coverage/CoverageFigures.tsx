import { useTranslation } from "react-i18next";
import { formatNumber, formatShare } from "@/shared/ui/format";
import type { Coverage } from "../types";
import { contactShare } from "./share";
import "./coverage.css";

interface Props {
  coverage: Coverage;
  /** Makes a figure a way to what it counts. */
  onPick?: (what: "unassigned" | "withoutMember" | "overFull") => void;
}

/** How far a place's households are looked after, in six figures. */
export function CoverageFigures({ coverage, onPick }: Props) {
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
              figure.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
