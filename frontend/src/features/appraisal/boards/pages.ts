import type { BoardEntry, BoardView } from "./api";

export interface ScreenPage {
  colour: "red" | "yellow";
  entries: BoardEntry[];
  /** Number of the first row, counted from 1. */
  from: number;
}

/** The boards cut into what fits on a television at once; each board has a page even if nobody is on it. */
export function screenPages(board: Pick<BoardView, "red" | "yellow">, rows: number): ScreenPage[] {
  return (["red", "yellow"] as const).flatMap((colour) => {
    const all = board[colour];
    const starts = Array.from({ length: Math.max(1, Math.ceil(all.length / rows)) }, (_, index) => index * rows);
    return starts.map((start) => ({ colour, entries: all.slice(start, start + rows), from: start + 1 }));
  });
}
