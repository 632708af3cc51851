import { useTranslation } from "react-i18next";
import type { BoardHousehold } from "../types";
import { type Selection, useAllPicked } from "./selection";

interface Props {
  name: string;
  households: readonly BoardHousehold[];
  selection: Selection;
}

/** Picks all households of a card, or lets go of them. */
export function PickAll({ name, households, selection }: Props) {
  const { t } = useTranslation("grids");
  const picked = useAllPicked(selection);
  if (households.length === 0) return null;
  const ids = households.map((household) => household.id);
  return (
    <input
      type="checkbox"
      className="no-print"
      aria-label={t("board.pickAll", { name })}
      checked={ids.every((id) => picked.has(id))}
      onChange={(event) => selection.set(ids, event.target.checked)}
    />
  );
}
