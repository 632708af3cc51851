import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/shared/ui/States";
import { governanceQuery } from "../api";
import type { Board } from "../types";
import { BoardFilterBar } from "./BoardFilterBar";
import { type CardActions, GridCard } from "./GridCard";
import { MemberDialog } from "./MemberDialog";
import { type BoardFilter, visibleGrids } from "./model";
import { PickedBar } from "./PickedBar";
import { Selection } from "./selection";
import { Tray } from "./Tray";
import type { BoardControl } from "./useBoard";
import { WhereDialog } from "./WhereDialog";

interface Props {
  board: Board;
  control: BoardControl;
  movable: boolean;
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
}

export function BoardBody({ board, control, movable, filter, onFilter }: Props) {
  const { t } = useTranslation("grids");
  const [selection] = useState(() => new Selection());
  const [moving, setMoving] = useState<string[]>([]);
  const [memberOf, setMemberOf] = useState("");
  const governance = useQuery(governanceQuery(board.village.code)).data?.items ?? [];
  const { move, changeMember } = control;

  const go = useCallback(
    (ids: string[], to: string | null) => {
      selection.clear();
      move(ids, to);
    },
    [move, selection],
  );
  const actions = useStable<CardActions>({ move: go, askWhere: setMoving, askMember: setMemberOf });
  const sections = useMemo(() => byGovernanceGrid(visibleGrids(board, filter)), [board, filter]);
  const nameOf = (code: string) => governance.find((grid) => grid.code === code)?.name ?? code;

  return (
    <>
      <BoardFilterBar board={board} governance={governance} filter={filter} onFilter={onFilter} />
      <div className="board">
        <Tray households={board.unassigned} movable={movable} selection={selection} actions={actions} q={filter.q} />
        <div className="board-grids">
          {sections.length === 0 && (
            <EmptyState text={t(board.grids.length === 0 ? "board.noGrids" : "board.noneVisible")} />
          )}
          {sections.map(([code, grids]) => (
            <section key={code} className="board-section">
              <h2>{t("board.section", { name: nameOf(code), count: grids.length })}</h2>
              <div className="board-cards">
                {grids.map((grid) => (
                  <GridCard
                    key={grid.code}
                    grid={grid}
                    capacity={board.capacity}
                    most={board.most}
                    movable={movable}
                    selection={selection}
                    actions={actions}
                    q={filter.q}
                  />
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
      {movable && <PickedBar selection={selection} onMove={setMoving} onOut={(ids) => go(ids, null)} />}
      {moving.length > 0 && (
        <WhereDialog
          board={board}
          count={moving.length}
          onClose={() => setMoving([])}
          onChoose={(to) => {
            go(moving, to);
            setMoving([]);
          }}
        />
      )}
      {memberOf && (
        <MemberDialog
          board={board}
          grid={memberOf}
          onClose={() => setMemberOf("")}
          onChoose={(residentId) => {
            changeMember(memberOf, residentId);
            setMemberOf("");
          }}
        />
      )}
    </>
  );
}

function byGovernanceGrid(grids: Board["grids"]): [string, Board["grids"]][] {
  const sections = new Map<string, Board["grids"]>();
  for (const grid of grids) sections.set(grid.gridCode, [...(sections.get(grid.gridCode) ?? []), grid]);
  return [...sections];
}

/** The same object for ever, whose functions are the latest: memoised cards do not draw again for it. */
function useStable<T extends object>(latest: T): T {
  const [holder] = useState(() => {
    const box = { latest };
    const stable = Object.fromEntries(
      Object.keys(latest).map((key) => [
        key,
        (...args: unknown[]) => (box.latest[key as keyof T] as (...all: unknown[]) => unknown)(...args),
      ]),
    ) as T;
    return { box, stable };
  });
  holder.box.latest = latest;
  return holder.stable;
}
