import { useTranslation } from "react-i18next";
import type { BoardEntry, BoardView } from "./api";

export const PAPERS = ["A3-portrait", "A3-landscape", "A4"] as const;
export type Paper = (typeof PAPERS)[number];

const SIZES: Record<Paper, string> = {
  A4: "A4 portrait",
  "A3-portrait": "A3 portrait",
  "A3-landscape": "A3 landscape",
};

/** What hangs at the village's wall: the same on paper as on the screen. */
export function BoardPoster({ board, paper }: { board: BoardView; paper: Paper }) {
  const { t } = useTranslation("appraisal");
  return (
    <article className={`poster board ${paper} ${paper.startsWith("A3") ? "A3" : ""}`}>
      <style>{`@media print { @page { size: ${SIZES[paper]}; margin: 14mm } }`}</style>
      <p className="poster-place">{board.townName}</p>
      <h2>{t("boards.of", { village: board.villageName })}</h2>
      <p className="poster-days">{board.periodName}</p>
      <div className="poster-columns board-columns">
        <Board colour="red" entries={board.red} />
        <Board colour="yellow" entries={board.yellow} />
      </div>
      <footer>
        <p>{t("boards.foot")}</p>
        <p>{t("publicity.sign", { village: board.villageName })}</p>
      </footer>
    </article>
  );
}

interface BoardProps {
  colour: "red" | "yellow";
  entries: BoardEntry[];
  /** Number of the first row, counted from 1. */
  from?: number;
}

export function Board({ colour, entries, from = 1 }: BoardProps) {
  const { t } = useTranslation("appraisal");
  return (
    <section className={`board-${colour}`}>
      <h3>
        <span>{t(`boards.${colour}`)}</span> {t(`boards.${colour}Title`)}
      </h3>
      {entries.length === 0 ? (
        <p>{t("boards.none")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t("boards.no")}</th>
              <th scope="col">{t("boards.name")}</th>
              <th scope="col">{t("boards.deed")}</th>
              <th scope="col">{t("boards.until")}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <tr key={entry.id}>
                <td>{from + index}</td>
                <td>
                  <strong>{entry.shownName}</strong>
                </td>
                <td>{entry.deed}</td>
                <td>{entry.expiresOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
