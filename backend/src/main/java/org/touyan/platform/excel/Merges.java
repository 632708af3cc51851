package org.touyan.platform.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cells merged downwards: a workbook keeps the value in the topmost, people read it in all. */
public final class Merges {
    private static final int MOST = 150_000;
    public static final Merges NONE = new Merges();

    /** @param top row from 1 @param left column from 0 */
    private record Merge(int top, int left, int bottom, int right) {}

    private final List<Merge> merges = new ArrayList<>();

    /** @param reference {@code A2:B5} */
    void add(String reference) throws WorkbookRefused {
        String[] corners = reference == null ? new String[0] : reference.split(":");
        if (corners.length != 2) {
            return;
        }
        Merge merge = new Merge(
                CellReference.row(corners[0]),
                CellReference.column(corners[0]),
                CellReference.row(corners[1]),
                CellReference.column(corners[1]));
        if (merge.bottom > merge.top && merge.left < SheetReader.MOST_COLUMNS) {
            if (merges.size() == MOST) {
                throw new WorkbookRefused("合并单元格太多，请取消合并后再导入");
            }
            merges.add(merge);
        }
    }

    public int count() {
        return merges.size();
    }

    /** Walks down the rows, filling in what is merged. One walk a reading. */
    public Walk walk() {
        merges.sort(Comparator.comparingInt(Merge::top));
        return new Walk();
    }

    public final class Walk {
        private final SheetCell[] values = new SheetCell[SheetReader.MOST_COLUMNS];
        private final int[] until = new int[SheetReader.MOST_COLUMNS];
        private int next;

        /** @return the row with the values of merged cells in the rows below the topmost */
        public SheetRow fill(SheetRow row) {
            for (; next < merges.size() && merges.get(next).top <= row.number(); next++) {
                Merge merge = merges.get(next);
                if (merge.top == row.number()) {
                    values[merge.left] = row.cell(merge.left);
                    until[merge.left] = merge.bottom;
                }
            }
            SheetRow filled = row;
            for (int column = 0; column < until.length; column++) {
                if (until[column] >= row.number() && values[column] != null && isEmpty(filled.cell(column))) {
                    filled = filled.with(column, values[column]);
                }
            }
            return filled;
        }

        private boolean isEmpty(SheetCell cell) {
            return cell == null || cell.isBlank();
        }
    }
}
