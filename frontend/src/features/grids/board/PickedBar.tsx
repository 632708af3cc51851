import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type Selection, useAllPicked } from "./selection";

interface Props {
  selection: Selection;
  onMove: (ids: string[]) => void;
  onOut: (ids: string[]) => void;
}

/** What can be done with the picked households; at the foot of the window while there are any. */
export function PickedBar({ selection, onMove, onOut }: Props) {
  const { t } = useTranslation("grids");
  const picked = useAllPicked(selection);
  if (picked.size === 0) return null;
  const ids = [...picked];
  return (
    <section className="picked-bar no-print" aria-label={t("board.pickedBar")}>
      <span role="status">{t("board.picked", { count: ids.length })}</span>
      <Button type="primary" onClick={() => onMove(ids)}>
        {t("board.moveTo")}
      </Button>
      <Button onClick={() => onOut(ids)}>{t("board.out")}</Button>
      <Button type="text" onClick={() => selection.clear()}>
        {t("board.unpick")}
      </Button>
    </section>
  );
}
