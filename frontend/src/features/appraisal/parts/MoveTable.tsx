import "../overview/words";
import { useTranslation } from "react-i18next";
import { formatNumber } from "@/shared/ui/format";

interface Grade {
  code: string;
  name: string;
}

interface Props {
  /** The best first. */
  from: (Grade & { households: number })[];
  to: (Grade & { households: number })[];
  moves: { from: string; to: string; households: number }[];
  corner: string;
  /** Headings of the sums. */
  sums: [from: string, to: string];
  /** Makes each number lead to its households. */
  onMove?: (from: string, to: string) => void;
}

/** Households by the grade that they had and the grade that they have. */
export function MoveTable({ from, to, moves, corner, sums, onMove }: Props) {
  const { t } = useTranslation("appraisal");
  const all = from.reduce((sum, grade) => sum + grade.households, 0);
  const cell = (was: string, is: string) => {
    const count = moves.find((move) => move.from === was && move.to === is)?.households ?? 0;
    if (count === 0) return "—";
    if (!onMove) return formatNumber(count);
    return (
      <button type="button" className="link" onClick={() => onMove(was, is)}>
        {formatNumber(count)}
      </button>
    );
  };
  return (
    <table className="rules-table trial-matrix" aria-label={t("overview.moves")}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {to.map(({ code, name }) => (
            <th key={code} scope="col" className="number">
              {name}
            </th>
          ))}
          <th scope="col" className="number">
            {sums[0]}
          </th>
        </tr>
      </thead>
      <tbody>
        {from.map((was) => (
          <tr key={was.code}>
            <th scope="row">{was.name}</th>
            {to.map((is) => (
              <td key={is.code} className={was.code === is.code ? "number muted" : "number"}>
                {cell(was.code, is.code)}
              </td>
            ))}
            <td className="number">{formatNumber(was.households)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{sums[1]}</th>
          {to.map(({ code, households }) => (
            <td key={code} className="number">
              {formatNumber(households)}
            </td>
          ))}
          <td className="number">{formatNumber(all)}</td>
        </tr>
      </tbody>
    </table>
  );
}
