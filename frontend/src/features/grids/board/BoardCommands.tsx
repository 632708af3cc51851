import { ApartmentOutlined, ClusterOutlined, UndoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PrintButton } from "@/shared/ui/PrintButton";
import { useSeesVillage } from "@/shared/village/VillageLink";
import type { Board } from "../types";
import { GroupingDialog } from "./GroupingDialog";
import type { BoardControl } from "./useBoard";

interface Props {
  board: Board;
  control: BoardControl;
  movable: boolean;
}

export function BoardCommands({ board, control, movable }: Props) {
  const { t } = useTranslation("grids");
  const seesVillage = useSeesVillage(board.village.code);
  const [grouping, setGrouping] = useState(false);
  const { undo, steps, waiting, failed } = control;
  const canUndo = steps > 0 && waiting === 0;

  useEffect(() => {
    if (!canUndo) return;
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
      if ((event.ctrlKey || event.metaKey) && event.key === "z" && !typing) undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [canUndo, undo]);

  return (
    <>
      <span className={`${failed ? "warn" : "muted"} board-saving`} role="status">
        {waiting > 0 ? t("board.saving") : failed ? t("board.unsaved") : steps > 0 ? t("board.saved") : ""}
      </span>
      {seesVillage && (
        <LinkButton to={`/villages/${board.village.code}`} icon={<ApartmentOutlined />}>
          {t("board.village")}
        </LinkButton>
      )}
      <PrintButton />
      {movable && (
        <>
          <Button icon={<UndoOutlined />} disabled={!canUndo} onClick={undo} title="Ctrl+Z">
            {t("board.undo")}
          </Button>
          <Button type="primary" icon={<ClusterOutlined />} onClick={() => setGrouping(true)}>
            {t("grouping.open")}
          </Button>
        </>
      )}
      {grouping && <GroupingDialog board={board} onClose={() => setGrouping(false)} onApply={control.group} />}
    </>
  );
}
