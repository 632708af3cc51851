import { Button } from "antd";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BoardHousehold } from "../types";
import { useDrop } from "./drag";
import type { CardActions } from "./GridCard";
import { HouseholdItem } from "./HouseholdItem";
import { matches } from "./model";
import { PickAll } from "./PickAll";
import type { Selection } from "./selection";

const STEP = 100;

interface Props {
  households: BoardHousehold[];
  movable: boolean;
  selection: Selection;
  actions: CardActions;
  q: string;
}

/** Households in no contact grid. Dropped here, one leaves its grid. */
export const Tray = memo(function Tray({ households, movable, selection, actions, q }: Props) {
  const { t } = useTranslation("grids");
  const [shown, setShown] = useState(STEP);
  const { over, handlers } = useDrop((ids) => actions.move(ids, null), movable);
  const text = q.trim().toLowerCase();
  const found = text ? households.filter((household) => matches(household, text)) : households;
  return (
    <section className={`board-tray${over ? " over" : ""}`} aria-label={t("board.unassigned")} {...handlers}>
      <header>
        {movable && <PickAll name={t("board.unassigned")} households={found} selection={selection} />}
        <h3>{t("board.unassigned")}</h3>
        <span className={found.length > 0 ? "warn" : "muted"}>{t("board.households", { count: found.length })}</span>
      </header>
      <ul>
        {found.slice(0, shown).map((household) => (
          <HouseholdItem
            key={household.id}
            household={household}
            selection={selection}
            movable={movable}
            onAskWhere={actions.askWhere}
            marked={false}
          />
        ))}
      </ul>
      {found.length === 0 && <p className="muted board-empty">{t("board.allAssigned")}</p>}
      {found.length > shown && (
        <Button type="link" block onClick={() => setShown(shown + STEP)}>
          {t("board.showMore", { count: found.length - shown })}
        </Button>
      )}
    </section>
  );
});
