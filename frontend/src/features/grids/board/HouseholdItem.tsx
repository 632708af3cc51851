import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { BoardHousehold } from "../types";
import { DRAGGED } from "./drag";
import { type Selection, usePicked } from "./selection";

interface Props {
  household: BoardHousehold;
  selection: Selection;
  movable: boolean;
  /** Opens the choice of where to (key M). */
  onAskWhere: (ids: string[]) => void;
  marked: boolean;
}

export const HouseholdItem = memo(function HouseholdItem({ household, selection, movable, onAskWhere, marked }: Props) {
  const { t } = useTranslation("grids");
  const picked = usePicked(selection, household.id);
  const words = `${household.headName} ${t("board.people", { count: household.memberCount })} ${household.address ?? ""}`;
  return (
    <li
      className={`board-household${picked ? " picked" : ""}${marked ? " marked" : ""}`}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, JSON.stringify(selection.with(household.id)));
        event.dataTransfer.effectAllowed = "move";
      }}
    >
      {movable && (
        <input
          type="checkbox"
          className="no-print"
          checked={picked}
          aria-label={words}
          onChange={(event) => selection.set([household.id], event.target.checked)}
          onKeyDown={(event) => {
            if (event.key.toLowerCase() !== "m") return;
            event.preventDefault();
            onAskWhere(selection.with(household.id));
          }}
        />
      )}
      <Link to={`/households/${household.id}`} draggable={false}>
        {household.headName}
      </Link>
      <small>{household.address}</small>
      <small className="board-people">{t("board.people", { count: household.memberCount })}</small>
    </li>
  );
});
