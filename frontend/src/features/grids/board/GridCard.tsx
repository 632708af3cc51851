import { UserSwitchOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { BoardGrid } from "../types";
import { useDrop } from "./drag";
import { HouseholdItem } from "./HouseholdItem";
import { matches } from "./model";
import { PickAll } from "./PickAll";
import type { Selection } from "./selection";

export interface CardActions {
  move: (ids: string[], to: string | null) => void;
  askWhere: (ids: string[]) => void;
  askMember: (grid: string) => void;
}

interface Props {
  grid: BoardGrid;
  capacity: number;
  most: number;
  movable: boolean;
  selection: Selection;
  actions: CardActions;
  /** Households that contain it stand out. */
  q: string;
}

export const GridCard = memo(function GridCard({ grid, capacity, most, movable, selection, actions, q }: Props) {
  const { t } = useTranslation("grids");
  const { over, handlers } = useDrop((ids) => actions.move(ids, grid.code), movable);
  const text = q.trim().toLowerCase();
  return (
    <section
      className={`board-card${over ? " over" : ""}${grid.overFull ? " over-full" : ""}`}
      aria-label={grid.name}
      {...handlers}
    >
      <header>
        {movable && <PickAll name={grid.name} households={grid.households} selection={selection} />}
        <h3>{grid.name}</h3>
        <Tooltip title={grid.overFull ? t("board.overFullHint", { most }) : undefined}>
          <span className={grid.overFull ? "warn" : "muted"}>
            {grid.households.length} / {capacity}
          </span>
        </Tooltip>
      </header>
      <p className="board-member">
        <span className="muted">{t("board.member")}</span>{" "}
        {grid.contactMember ? (
          <strong>{grid.contactMember.name}</strong>
        ) : (
          <span className="warn">{t("board.none")}</span>
        )}
        {movable && (
          <Button
            type="text"
            size="small"
            className="no-print"
            icon={<UserSwitchOutlined />}
            aria-label={t("board.changeMember", { name: grid.name })}
            onClick={() => actions.askMember(grid.code)}
          />
        )}
      </p>
      <ul>
        {grid.households.map((household) => (
          <HouseholdItem
            key={household.id}
            household={household}
            selection={selection}
            movable={movable}
            onAskWhere={actions.askWhere}
            marked={text !== "" && matches(household, text)}
          />
        ))}
      </ul>
      {grid.households.length === 0 && <p className="muted board-empty">{t("board.empty")}</p>}
    </section>
  );
});
